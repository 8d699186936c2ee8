import { saveFile } from '../../export/saveFile.ts'
import { figureFiles, MEDIA_TYPES, type FigureFile, type Format } from './figureFiles.ts'
import type { FigureSpec, Provenance } from './figureSpec.ts'
import type { PngScale } from './pngOf.ts'
import { DEFAULT_OPTIONS } from './renderFigure.tsx'

/** Saves the figure as the menu offers it, light and 960 wide, or its rows, and gives back the file’s name. */
export async function saveFigure<Row>(
  spec: FigureSpec<Row>,
  whence: () => Promise<Provenance>,
  format: Format,
  scale: PngScale = 1,
): Promise<string> {
  return saveFiles(await figureFiles(spec, await whence(), DEFAULT_OPTIONS, format, scale), format)
}

/** Offers files of one format as downloads and gives back their names. */
export function saveFiles(files: readonly FigureFile[], format: Format): string {
  for (const { name, content } of files) saveFile(content, name, MEDIA_TYPES[format])
  return files.map(({ name }) => name).join(', ')
}
