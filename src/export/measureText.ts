import { FONT_STACK } from './fontFiles.ts'

/**
 * A function that says how wide a line of text in the app's font is, in px, for a font size in px and a
 * weight. It measures with the fonts that are loaded at that moment: wait for `document.fonts.ready` before
 * laying out a picture.
 */
export function textMeasurer(): (text: string, size: number, weight: number) => number {
  // Setting a context's font parses it; one context a font does that once.
  const contexts = new Map<string, CanvasRenderingContext2D>()

  function contextFor(font: string): CanvasRenderingContext2D {
    const kept = contexts.get(font)
    if (kept) return kept
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('This browser gives no canvas to measure text with.')
    context.font = font
    contexts.set(font, context)
    return context
  }

  return (text, size, weight) => contextFor(`${weight} ${size}px ${FONT_STACK}`).measureText(text).width
}
