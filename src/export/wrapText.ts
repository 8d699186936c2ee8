const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The text in lines that are at most `width` wide by `measure`, each as full as it can be; at least one line.
 * Breaks at spaces, tabs and line ends (not at a no-break space), which are dropped there and at both ends of
 * the text; nothing else is lost or added. A word wider than the width starts a line of its own and is
 * broken, an address behind one of its signs; a single character wider than the width stands alone.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const fits = (line: string) => measure(line) <= width
  const lines: string[] = []
  let line = ''
  for (const [, gap = '', word = ''] of text.matchAll(/([ \t\r\n]*)([^ \t\r\n]+)/g)) {
    if (line !== '' && fits(line + gap + word)) {
      line += gap + word
    } else {
      if (line !== '') lines.push(line)
      const pieces = fits(word) ? [word] : breakWord(word, fits)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
    }
  }
  return [...lines, line]
}

function breakWord(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && !fits(piece + segment)) {
      const end = joint(piece)
      pieces.push(piece.slice(0, end))
      piece = piece.slice(end)
    }
    piece += segment
  }
  return [...pieces, piece]
}

/** Where a piece of a word is best cut: behind the last sign that parts an address, else at its end. */
function joint(piece: string): number {
  const end = Math.max(...Array.from('/?&=,', (sign) => piece.lastIndexOf(sign))) + 1
  return end > piece.length / 2 ? end : piece.length
}
