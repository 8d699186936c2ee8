import { wrapText } from '../../export/wrapText.ts'

/** A last line of less than this part of the width is an orphan. */
const SHORT = 0.4
const NEAR_ENOUGH = 4
/** As wide as a space, and no place to break a line. */
const HELD = '\u00a0'

/**
 * A headline in as many lines as `wrapText` makes of it; where the last one would hold but a few words, all are made of about
 * the same length. A number stays with the short word before it and with the word after it: `at 0.84`, `7 days`.
 */
export function evenLines(text: string, most: number, measure: (text: string) => number): string[] {
  const held = text.replaceAll(/(?<=\d) (?=\p{Ll})|(?<=(?:^| )\p{Ll}{1,3}) (?=\d)/gu, HELD)
  const wrap = (width: number) => wrapText(held, width, measure)
  const full = wrap(most)
  const orphaned = full.length > 1 && measure(full.at(-1) ?? '') <= most * SHORT
  const lines = orphaned ? wrap(narrowest(full.length, most, wrap)) : full
  return lines.map((line) => line.replaceAll(HELD, ' '))
}

/** The least width that needs no more lines. */
function narrowest(lines: number, most: number, wrap: (width: number) => string[]): number {
  let least = most / 2
  let enough = most
  while (enough - least > NEAR_ENOUGH) {
    const width = (least + enough) / 2
    if (wrap(width).length > lines) least = width
    else enough = width
  }
  return enough
}
