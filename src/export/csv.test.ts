import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue, Column } from '../base/column.ts'
import { formatCsv } from './csv.ts'

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '+', '-', '@', '\t', ' ', 'Ж', 'a') }),
)
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  )

describe(formatCsv, () => {
  it('writes a header and a line a row', () => {
    expect(
      csvOf(
        ['Issue', 'Distance'],
        [
          ['Borders', 12.5],
          ['Elections', 0],
        ],
      ),
    ).toBe('\uFEFFIssue,Distance\r\nBorders,12.5\r\nElections,0\r\n')
  })

  it('leaves what is not known empty, and 0 as 0', () => {
    expect(fieldsOf([undefined, 0, ''])).toBe(',0,')
  })

  it('writes numbers as they are, with a dot and unrounded', () => {
    expect(fieldsOf([1234567.891, 0.1 + 0.2, -3, 100])).toBe('1234567.891,0.30000000000000004,-3,100')
  })

  it('puts quotation marks round what would be read as the end of a field', () => {
    expect(fieldsOf(['a,b', 'say "no"', 'two\nlines', 'plain words'])).toBe(
      '"a,b","say ""no""","two\nlines",plain words',
    )
  })

  it('keeps a spreadsheet from running a text', () => {
    expect(fieldsOf(['=1+1', '+7', '-2 %', '@SUM(A1)', '\tx', '\rx'])).toBe(
      `'=1+1,'+7,'-2 %,'@SUM(A1),'\tx,"'\rx"`,
    )
    expect(fieldsOf(['=HYPERLINK("https://example.org","x")'])).toBe(
      `"'=HYPERLINK(""https://example.org"",""x"")"`,
    )
    expect(csvOf(['=A1'], [])).toBe("\uFEFF'=A1\r\n")
  })

  it('leaves a dash or an equals sign inside a text alone', () => {
    expect(fieldsOf(['– none', 'a=b', ' =1', '2014-2022'])).toBe('– none,a=b, =1,2014-2022')
  })

  it('is read back as it was written, whatever the texts are', () => {
    fc.assert(
      fc.property(table, ([labels = [], ...rows]) => {
        expect(parseCsv(csvOf(labels, rows))).toEqual([labels, ...rows].map((cells) => cells.map(defused)))
      }),
    )
  })

  it('never holds a field that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, ([labels = [], ...rows]) => {
        for (const field of parseCsv(csvOf(labels, rows)).flat())
          expect('=+-@\t\r').not.toContain(field[0] ?? ' ')
      }),
    )
  })

  it('writes any number so that it is read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(fieldsOf([value])) + 0).toBe(value + 0)
      }),
    )
  })
})

function csvOf(labels: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const columns = labels.map((label, index): Column<readonly CellValue[]> => ({
    id: `column-${index}`,
    label,
    value: (row) => row[index],
  }))
  return formatCsv(rows, columns)
}

/** The one data line, without header and line end. */
function fieldsOf(cells: readonly CellValue[]): string {
  const header = cells.map(() => 'x')
  return csvOf(header, [cells]).slice(`\uFEFF${header.join()}\r\n`.length, -2)
}

function defused(text: string): string {
  return ['=', '+', '-', '@', '\t', '\r'].some((start) => text.startsWith(start)) ? `'${text}` : text
}

/** A reader of RFC 4180 that knows nothing of the writer: one character at a time. */
function parseCsv(csv: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  for (let at = 1; at < csv.length; at++) {
    const character = csv.charAt(at)
    if (quoted && character === '"' && csv[at + 1] === '"') field += csv.charAt(at++)
    else if (character === '"') quoted = !quoted
    else if (quoted || !',\r'.includes(character)) field += character
    else {
      record.push(field)
      field = ''
      if (character === ',') continue
      at++
      records.push(record)
      record = []
    }
  }
  return records
}
