import type { CellValue } from '../base/column.ts'

/** What a saved picture says of itself, so that it can be cited, and its view found again. */
export interface FigureMetadata {
  /** The figure's id, `common-ground`. */
  readonly figure: string
  readonly title: string
  /** Its alternative text. */
  readonly description: string
  /** The address of the view it was saved from. */
  readonly address: string
  readonly modelId: string
  readonly modelTitle: string
  readonly modelVersion: string
  readonly hash: string
  readonly asOf: string
  readonly licence: string
  /** Which of several pages it is, from 1. */
  readonly page: number
  readonly pages: number
  /** The texts that were edited for the export, and no longer are the app's own. */
  readonly edited: readonly string[]
  /** The rows of the figure as its table shows them; left out where they are very many. */
  readonly table?: FigureTable | undefined
}

/** The figure's table: labels of the columns, then a list of cells a row; an empty cell is `null`. */
export interface FigureTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The namespace and name of the element of an SVG file that holds the metadata as JSON. */
export const METADATA_NAMESPACE = 'urn:parley:figure:1'
export const METADATA_ELEMENT = 'parley:figure'

/** The keyword of the text chunk of a PNG file that holds the metadata as JSON. */
export const METADATA_KEYWORD = 'Parley'

const TEXTS = [
  'figure',
  'title',
  'description',
  'address',
  'modelId',
  'modelTitle',
  'modelVersion',
  'hash',
  'asOf',
  'licence',
] as const

const MOST_CELLS = 20_000

/** A table of rows for the metadata; `undefined` where it would make the file heavy. */
export function metadataTable(
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
): FigureTable | undefined {
  if (columns.length * rows.length > MOST_CELLS) return undefined
  return { columns, rows: rows.map((cells) => cells.map((cell) => cell ?? null)) }
}

/** The metadata that a text holds as JSON; `undefined` where it is not a picture of ours. Nothing else is trusted of it. */
export function parseFigureMetadata(json: string): FigureMetadata | undefined {
  const read = readJson(json)
  if (!isRecord(read) || TEXTS.some((key) => typeof read[key] !== 'string')) return undefined
  const text = (key: (typeof TEXTS)[number]) => String(read[key])
  const { page, pages, edited } = read
  return {
    figure: text('figure'),
    title: text('title'),
    description: text('description'),
    address: text('address'),
    modelId: text('modelId'),
    modelTitle: text('modelTitle'),
    modelVersion: text('modelVersion'),
    hash: text('hash'),
    asOf: text('asOf'),
    licence: text('licence'),
    page: typeof page === 'number' ? page : 1,
    pages: typeof pages === 'number' ? pages : 1,
    edited: Array.isArray(edited) ? edited.filter((name) => typeof name === 'string') : [],
    table: tableOf(read['table']),
  }
}

/** What an SVG file of ours says of itself; `undefined` for any other text. Reads the text only, no mark-up is run. */
export function readSvgMetadata(svgText: string): FigureMetadata | undefined {
  const [, escaped] = /<parley:figure\b[^>]*>([^<]*)<\/parley:figure>/.exec(svgText) ?? []
  return escaped === undefined ? undefined : parseFigureMetadata(unescapeXml(escaped))
}

function tableOf(value: unknown): FigureTable | undefined {
  if (!isRecord(value)) return undefined
  const { columns, rows } = value
  const isCell = (cell: unknown) => cell === null || typeof cell === 'string' || typeof cell === 'number'
  const isTable =
    Array.isArray(columns) &&
    columns.every((label) => typeof label === 'string') &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.every(isCell))
  return isTable ? { columns, rows } : undefined
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, dec, name) => {
      if (name) return ENTITIES[String(name)] ?? all
      const code = hex ? Number.parseInt(String(hex), 16) : Number(dec)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

/** The metadata as the texts of a PNG, a keyword to its text: for any reader, and whole for this app. */
export function pngEntries(metadata: FigureMetadata): Readonly<Record<string, string>> {
  const { title, description, modelTitle, modelVersion, hash, address, licence, asOf } = metadata
  return {
    Title: title,
    Description: description,
    Copyright: licence,
    Source: `${address} (${modelTitle} ${modelVersion}, sha256 ${hash}, as of ${asOf})`,
    Software: 'Parley',
    [METADATA_KEYWORD]: JSON.stringify(metadata),
  }
}
