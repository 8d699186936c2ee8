import { pngEntries, readSvgMetadata } from '../../export/figureMetadata.ts'
import { withPngText } from '../../export/pngText.ts'
import { rasterise } from '../../export/rasterise.ts'
import type { FigurePage } from './renderFigure.tsx'

export const PNG_SCALES = [1, 2, 4] as const

/** Pixels for each px of the figure. */
export type PngScale = (typeof PNG_SCALES)[number]

/** A page of a figure as a PNG that says of itself what the SVG says. */
export async function pngOf(
  { svg, width, height }: Omit<FigurePage, 'name'>,
  scale: PngScale,
): Promise<Blob> {
  const metadata = readSvgMetadata(svg)
  const png = await rasterise(svg, { width, height }, scale)
  return withPngText(png, metadata ? pngEntries(metadata) : {}, scale)
}
