import { FONT_STACK } from './fontFiles.ts'

/** Widths kept; a figure that is fitted to a shape asks for the same ones many times. */
const MOST = 60_000
const widths = new Map<string, number>()
// Setting a context's font parses it; one context a font does that once.
const contexts = new Map<string, CanvasRenderingContext2D>()
let watching = false

/**
 * A function that says how wide a line of text in the app's font is, in px, for a font size in px and a
 * weight. It measures with the fonts that are loaded at that moment: wait for `document.fonts.ready` before
 * laying out a picture.
 */
export function textMeasurer(): (text: string, size: number, weight: number) => number {
  forgetWithNewFonts()
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`
    const kept = widths.get(key)
    if (kept !== undefined) return kept
    const { width } = contextFor(`${weight} ${size}px ${FONT_STACK}`).measureText(text)
    if (widths.size >= MOST) widths.clear()
    widths.set(key, width)
    return width
  }
}

/** What was measured before a font came is not its width. */
function forgetWithNewFonts() {
  if (watching) return
  watching = true
  document.fonts.addEventListener('loadingdone', () => widths.clear())
}

function contextFor(font: string): CanvasRenderingContext2D {
  const kept = contexts.get(font)
  if (kept) return kept
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to measure text with.')
  context.font = font
  contexts.set(font, context)
  return context
}
