/** Mean width of a letter of the chart font, in parts of its size; generous, so that estimated lines never run over. */
const LETTER = 0.5

/** A safe guess of a text's width in px, for pictures that are laid out without a page to measure on. */
export function estimateWidth(text: string, size: number): number {
  return text.length * size * LETTER
}
