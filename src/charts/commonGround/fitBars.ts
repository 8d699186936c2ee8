import { sum } from '../../base/sum.ts'
import type { PartyLooks } from '../partyLook.ts'
import { EXPORT_LAYOUT, type BarsLayout } from './barsLayout.ts'
import type { CommonGroundRow } from './commonGroundRows.ts'

type Measure = (text: string, size: number, weight: number) => number

/** Beside a bar: its number and the gap to what follows. */
const NUMBER = 45
const WORDS_AT = 41
/** A mark, the gap between it and its name, and between the name and the next mark. */
const MARK = 22
const SIGN = 16
const GLYPH = 30
const LEAST_BAR = 90
const LEAST_NAMES = 120
/** A name of so few letters is written out where longer ones are not. */
const SHORT_NAME = 9

/** Bars as long as the width allows for what stands beside each; parties by name, else by short label, else by mark only. */
export function fitBars(
  rows: readonly CommonGroundRow[],
  width: number,
  looks: PartyLooks,
  measure: Measure,
): { readonly layout: BarsLayout; readonly looks: PartyLooks } {
  const { text } = EXPORT_LAYOUT
  const longest = Math.max(0, ...rows.map(({ title }) => measure(title, text, 400)))
  const names = Math.max(LEAST_NAMES, Math.min(longest + GLYPH, width * 0.5))
  const labelled = (most: number): PartyLooks =>
    new Map(
      [...looks].map(([id, look]) => [
        id,
        { ...look, shortLabel: look.name.length <= most ? look.name : look.shortLabel },
      ]),
    )
  const bar = (labels: PartyLooks | undefined) =>
    Math.min(
      width - names - NUMBER,
      ...rows.map((row) => {
        const beside = besideBar(row, labels, (label) => measure(label, text, 400))
        return (width - names - beside) / Math.max(row.score ?? 0, 0.01)
      }),
    )
  const fitted = (labels: PartyLooks, named: boolean) => ({
    looks: labels,
    layout: {
      ...EXPORT_LAYOUT,
      names,
      named,
      after: width - names - Math.max(LEAST_BAR, bar(named ? labels : undefined)),
    },
  })
  for (const labels of [labelled(Number.POSITIVE_INFINITY), labelled(SHORT_NAME), looks])
    if (bar(labels) >= LEAST_BAR) return fitted(labels, true)
  return fitted(looks, false)
}

/** Room for what follows a bar. */
function besideBar(
  { score, left, right, words }: CommonGroundRow,
  labels: PartyLooks | undefined,
  wide: (text: string) => number,
): number {
  if (score === undefined) return 0
  if (left.length === 0) return WORDS_AT + wide(words)
  const label = (id: string) => (labels ? wide(labels.get(id)?.shortLabel ?? id) : 0)
  return NUMBER + SIGN + sum([...left, ...right].map((id) => MARK + label(id)))
}
