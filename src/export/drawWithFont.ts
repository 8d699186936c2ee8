import { FONT_FILES, FONT_FAMILY, type FontFile } from './fontFiles.ts'

const PATIENCE_MS = 3250
const PAUSE_MS = 25
const PROBE_PX = 32

/**
 * Draws an SVG file of the given size over the whole canvas, after its embedded font is ready, or after 3.25
 * s without it. Rejects when the text is no SVG.
 *
 * Browsers report an SVG image as loaded before its fonts are decoded, and each image decodes its own. So a
 * strip of test letters is put under the figure in the same image, below the canvas: one letter of each
 * embedded font file, and beside it the fallback's.
 */
export async function drawWithFont(
  context: CanvasRenderingContext2D,
  svgText: string,
  size: { width: number; height: number },
): Promise<void> {
  const { canvas } = context
  const files = FONT_FILES.filter((file) => svgText.includes(file.unicodeRange))
  const url = URL.createObjectURL(
    new Blob([withProbe(svgText, size, canvas, files)], { type: 'image/svg+xml' }),
  )
  try {
    const image = await loadImage(url)
    if (files.length > 0) await untilPainted(image, canvas.height, files.length)
    context.drawImage(image, 0, 0)
  } finally {
    URL.revokeObjectURL(url)
  }
}

function withProbe(
  svgText: string,
  size: { width: number; height: number },
  canvas: { width: number; height: number },
  files: readonly FontFile[],
): string {
  const letters = files.map((file, row) => {
    const y = canvas.height + (row + 0.75) * PROBE_PX
    const letter = (x: number, family: string) =>
      `<text x="${x}" y="${y}" font-size="${PROBE_PX / 2}" font-family='${family}'>${file.sample}</text>`
    return letter(PROBE_PX / 4, `${FONT_FAMILY},monospace`) + letter(PROBE_PX * 1.25, 'monospace')
  })
  const width = Math.max(canvas.width, 2 * PROBE_PX)
  const height = canvas.height + files.length * PROBE_PX
  const figure =
    `<svg width="${canvas.width}" height="${canvas.height}" viewBox="0 0 ${size.width} ${size.height}" ` +
    `preserveAspectRatio="none">${svgText.replace(/^<\?xml[^>]*\?>/, '')}</svg>`
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`
  return `<svg ${frame}>${figure}${letters.join('')}</svg>`
}

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () =>
      reject(new Error('The figure could not be read as an SVG picture.')),
    )
    image.src = url
  })
}

function untilPainted(image: HTMLImageElement, top: number, rows: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  return new Promise((resolve) => {
    const look = () => {
      if (showsFont(image, top, rows) || performance.now() >= deadline) resolve()
      else setTimeout(look, PAUSE_MS)
    }
    look()
  })
}

/** Whether every row's left letter is painted at all, and otherwise than the fallback's on its right. */
function showsFont(image: HTMLImageElement, top: number, rows: number): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = 2 * PROBE_PX
  canvas.height = rows * PROBE_PX
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return true
  context.drawImage(image, 0, -top)
  return Array.from({ length: rows }).every((_, row) => {
    const pixelsAt = (x: number) => context.getImageData(x, row * PROBE_PX, PROBE_PX, PROBE_PX).data
    const letter = pixelsAt(0)
    const fallback = pixelsAt(PROBE_PX)
    return letter.some((value) => value > 0) && letter.some((value, at) => value !== fallback[at])
  })
}
