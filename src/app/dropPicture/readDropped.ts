import {
  METADATA_KEYWORD,
  parseFigureMetadata,
  readSvgMetadata,
  type FigureMetadata,
} from '../../export/figureMetadata.ts'
import { readPngText } from '../../export/pngText.ts'

/** What a file turned out to be; `why` says in words for the reader what it is instead. */
export type Dropped =
  | { readonly kind: 'picture'; readonly metadata: FigureMetadata }
  | { readonly kind: 'model' }
  | { readonly kind: 'refused'; readonly why: string }

/** Larger pictures are not ours: a figure at 4× has a few megabytes. */
const MOST_BYTES = 40_000_000

/** Tells what a file is by its content, whatever its name; of a picture only what it says of itself is read. */
export async function readDropped(file: File): Promise<Dropped> {
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer())
  const isPng = start[0] === 0x89 && start[1] === 0x50
  const opening = new TextDecoder().decode(start).trimStart()
  const isSvg = opening.startsWith('<')
  if (!isPng && !isSvg) {
    if (file.name.endsWith('.json') || opening.startsWith('{')) return { kind: 'model' }
    return refused(
      `“${file.name}” is neither a picture saved from Parley, as PNG or SVG, nor a model file. Nothing was changed.`,
    )
  }
  if (file.size > MOST_BYTES) return refused(`“${file.name}” is too large to be a picture saved from Parley.`)
  const metadata = isPng ? await ofPng(file) : readSvgMetadata(await file.text())
  if (metadata) return { kind: 'picture', metadata }
  return refused(
    `“${file.name}” does not say which view it shows: it was not saved from Parley, or what it said was lost when it was converted, cropped or sent through a service that strips such notes. The file as it was saved still has it.`,
  )
}

async function ofPng(file: File): Promise<FigureMetadata | undefined> {
  const json = readPngText(new Uint8Array(await file.arrayBuffer()))?.get(METADATA_KEYWORD)
  return json === undefined ? undefined : parseFigureMetadata(json)
}

function refused(why: string): Dropped {
  return { kind: 'refused', why }
}
