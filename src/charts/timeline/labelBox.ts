import { estimateWidth } from '../estimateWidth.ts'

/** The place that words take in a picture, in px. */
export interface LabelBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const ASCENT = 0.82
const DESCENT = 0.25

/** The place of a text that begins at `x` on a baseline. */
export function textBox(text: string, size: number, x: number, baseline: number): LabelBox {
  return {
    left: x,
    right: x + estimateWidth(text, size),
    top: baseline - size * ASCENT,
    bottom: baseline + size * DESCENT,
  }
}

export function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
