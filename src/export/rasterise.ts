import { drawWithFont } from './drawWithFont.ts'

/**
 * The SVG file as a PNG on white, `scale` pixels for each of its px, drawn once its embedded font is there.
 * `size` is the width and height the file itself has. Rejects with an `Error` in plain words when the picture
 * is larger than this browser's canvas, or when the text is no SVG.
 */
export async function rasterise(
  svgText: string,
  size: { width: number; height: number },
  scale: 1 | 2 | 4,
): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * scale)
  canvas.height = Math.round(size.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw tooLarge(canvas)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await drawWithFont(context, svgText, size)

  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  // Above its limit a canvas draws nothing and says nothing; this null is the only sign.
  if (!blob) throw tooLarge(canvas)
  return blob
}

function tooLarge({ width, height }: HTMLCanvasElement): Error {
  const pixels = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`
  return new Error(`A picture of ${pixels} is more than this browser can draw. Choose a smaller scale.`)
}
