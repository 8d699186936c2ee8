import { describe, expect, it } from 'vitest'
import {
  metadataTable,
  parseFigureMetadata,
  pngEntries,
  readSvgMetadata,
  type FigureMetadata,
} from './figureMetadata.ts'

const metadata: FigureMetadata = {
  figure: 'common-ground',
  title: 'Common ground & “more” <b>',
  description: 'What it shows',
  address: 'https://example.org/?view=overview&asOf=2025-12-24',
  modelId: 'talks',
  modelTitle: 'The talks',
  modelVersion: '1.0.0',
  hash: 'ab12',
  asOf: '2025-12-24',
  licence: 'CC BY 4.0',
  page: 1,
  pages: 2,
  edited: ['headline'],
  table: {
    columns: ['Issue', 'Score'],
    rows: [
      ['Army', 0.5],
      ['Talks', null],
    ],
  },
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><metadata><parley:figure xmlns:parley="urn:parley:figure:1">${escaped(text)}</parley:figure></metadata></svg>`

describe('readSvgMetadata', () => {
  it('reads back what was written, escaped as XML', () => {
    expect(readSvgMetadata(svgOf(JSON.stringify(metadata)))).toEqual(metadata)
  })

  it('takes numeric references too', () => {
    const svg = svgOf(JSON.stringify(metadata)).replace('talks', '&#116;&#x61;lks')
    expect(readSvgMetadata(svg)?.modelId).toBe('talks')
  })

  it.each([
    ['an SVG from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"><metadata/></svg>'],
    ['text that is no JSON', svgOf('{"figure": ')],
    ['JSON that is no figure', svgOf('[1, 2]')],
    ['nothing', ''],
  ])('is undefined for %s', (_what, text) => {
    expect(readSvgMetadata(text)).toBe(undefined)
  })
})

describe('parseFigureMetadata', () => {
  it('is undefined where a text is missing or is no text', () => {
    expect(parseFigureMetadata(JSON.stringify({ ...metadata, address: 7 }))).toBe(undefined)
    expect(parseFigureMetadata(JSON.stringify({ ...metadata, hash: undefined }))).toBe(undefined)
  })

  it('leaves a table out that is none', () => {
    const odd = { ...metadata, table: { columns: ['a'], rows: [[{}]] }, edited: 'x', page: 'one' }
    expect(parseFigureMetadata(JSON.stringify(odd))).toMatchObject({ table: undefined, edited: [], page: 1 })
  })
})

describe('pngEntries', () => {
  it('holds all of it, as JSON', () => {
    expect(parseFigureMetadata(pngEntries(metadata)['Parley'] ?? '')).toEqual(metadata)
  })
})

describe('metadataTable', () => {
  it('writes an empty cell as null, and leaves out what is very large', () => {
    expect(metadataTable(['a', 'b'], [[1, undefined]])).toEqual({ columns: ['a', 'b'], rows: [[1, null]] })
    expect(
      metadataTable(
        ['a'],
        Array.from({ length: 20_001 }, () => ['x']),
      ),
    ).toBe(undefined)
  })
})
