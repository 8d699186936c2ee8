import { FORMATS, type Format } from '../figureFiles.ts'
import { LAYOUT_IDS, type LayoutId } from '../layouts.ts'
import { PNG_SCALES, type PngScale } from '../pngOf.ts'
import type { FigureOptions, FigureTexts } from '../renderFigure.tsx'

/** The parts of a picture that can be left out. */
export const PARTS = [
  { value: 'legend', label: 'Legend' },
  { value: 'note', label: 'Note' },
  { value: 'sources', label: 'Sources' },
] as const

/** Which figures an archive holds: those of the view on the screen, or those of all views. */
const SCOPES = ['view', 'all'] as const
export type ArchiveScope = (typeof SCOPES)[number]

/** What the reader chose in the export dialog; kept on this machine for the next time. */
export interface ExportChoices {
  readonly format: Format
  readonly scale: PngScale
  readonly layout: LayoutId
  readonly theme: 'light' | 'dark'
  readonly legend: boolean
  readonly note: boolean
  readonly sources: boolean
  /** The formats of an archive of all figures. */
  readonly allFormats: readonly Format[]
  readonly allScope: ArchiveScope
}

const KEY = 'parley-export'

const FIRST: ExportChoices = {
  format: 'png',
  scale: 2,
  layout: 'page',
  theme: 'light',
  legend: true,
  note: true,
  sources: true,
  allFormats: ['svg', 'png'],
  allScope: 'view',
}

/** What a picture is drawn with. */
export function optionsOf(
  {
    layout,
    theme,
    legend,
    note,
    sources,
  }: Pick<ExportChoices, 'layout' | 'theme' | 'legend' | 'note' | 'sources'>,
  texts: Partial<FigureTexts> = {},
): FigureOptions {
  return { layout, theme, parts: { legend, note, sources }, texts }
}

/** The choices of the last time; the first ones where none were kept. */
export function keptChoices(): ExportChoices {
  try {
    return parseChoices(localStorage.getItem(KEY))
  } catch {
    return FIRST // storage may be switched off; the choices then last as long as the dialog
  }
}

export function keepChoices(choices: ExportChoices) {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices))
  } catch {
    // as above
  }
}

/** Choices as they were kept; whatever is missing or unknown is as at first. */
export function parseChoices(json: string | null): ExportChoices {
  const kept = readRecord(json)
  const oneOf = <Value>(key: keyof ExportChoices, values: readonly Value[], first: Value): Value =>
    values.find((value) => value === kept[key]) ?? first
  const flags = [true, false]
  const all = kept['allFormats']
  return {
    format: oneOf('format', FORMATS, FIRST.format),
    scale: oneOf('scale', PNG_SCALES, FIRST.scale),
    layout: oneOf('layout', LAYOUT_IDS, FIRST.layout),
    theme: oneOf('theme', ['light', 'dark'] as const, FIRST.theme),
    legend: oneOf('legend', flags, FIRST.legend),
    note: oneOf('note', flags, FIRST.note),
    sources: oneOf('sources', flags, FIRST.sources),
    allFormats: Array.isArray(all) ? FORMATS.filter((format) => all.includes(format)) : FIRST.allFormats,
    allScope: oneOf('allScope', SCOPES, FIRST.allScope),
  }
}

function readRecord(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(json ?? '{}')
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}
