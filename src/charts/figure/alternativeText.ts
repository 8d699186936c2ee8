import type { CellValue, Column } from '../../base/column.ts'
import { isDay } from '../../base/days.ts'
import { countOf, formatCount } from '../../base/words.ts'
import type { FigureSpec } from './figureSpec.ts'

type Told<Row> = Pick<FigureSpec<Row>, 'title' | 'headline' | 'subtitle' | 'rows' | 'columns' | 'alt'>

/** Numbers of a figure that are described; a reader wants the gist, the table has the rest. */
const MOST_COLUMNS = 4
const MOST_WORDS = 6

/**
 * What a figure shows, for those who do not see it: its sentence, as of when and for whom, how many rows, and of each
 * number the range with the rows at both ends. By rule from the rows, so that it says what the picture says.
 */
export function alternativeText<Row>(spec: Told<Row>): string {
  const told = spec.alt ?? describeRows(spec)
  return [`${sentence(spec.title)} ${sentence(spec.headline)}`, told, spec.subtitle]
    .map(sentence)
    .join(' ')
    .trim()
}

function describeRows<Row>({ rows, columns }: Told<Row>): string {
  if (rows.length === 0) return 'There is nothing to show.'
  const name = namesOf(rows, columns)
  const numbers = columns
    .filter((column) => isNumeric(rows, column) && !sameForAll(rows, column))
    .slice(0, MOST_COLUMNS)
    .map((column) => rangeWords(rows, column, name))
  const kinds = columns.flatMap((column) => kindWords(rows, column)).slice(0, 2)
  return [`${countOf(rows.length, 'row')}.`, ...kinds, ...numbers].join(' ')
}

/** `Common ground: from 0.00 (Size of the army) to 1.00 (Pace of the talks); 1 without a value.` */
function rangeWords<Row>(rows: readonly Row[], column: Column<Row>, name: (row: Row) => string): string {
  const known = rows.flatMap((row) => {
    const value = column.value(row)
    return typeof value === 'number' ? [{ row, value }] : []
  })
  const least = known.reduce((one, other) => (other.value < one.value ? other : one))
  const most = known.reduce((one, other) => (other.value > one.value ? other : one))
  const without = rows.length - known.length
  const end = ({ row, value }: (typeof known)[number]) => {
    const among = known.filter((other) => other.value === value).length
    const others = among > 1 ? ` and ${countOf(among - 1, 'other')}` : ''
    return `${numberWords(value)} (${name(row)}${others})`
  }
  return `${column.label}: from ${end(least)} to ${end(most)}${without > 0 ? `; ${formatCount(without)} without a value` : ''}.`
}

/** `State: blocked 13, bridgeable 12, close 2.` for a column that sorts the rows into a few kinds. */
function kindWords<Row>(rows: readonly Row[], column: Column<Row>): string[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = column.value(row)
    if (typeof value === 'number') return []
    if (value !== undefined && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const isKind = counts.size > 1 && counts.size <= MOST_WORDS && rows.length >= 2 * counts.size
  if (!isKind) return []
  const words = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([word, count]) => `${word} ${formatCount(count)}`)
  return [`${column.label}: ${words.join(', ')}.`]
}

/** Rows are named by the texts that tell them apart: the first column that does, or the first two. */
function namesOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): (row: Row) => string {
  const texts = columns.filter((column) => rows.every((row) => isName(column.value(row))))
  const single = texts.find((column) => new Set(rows.map((row) => column.value(row))).size === rows.length)
  const telling = single ? [single] : texts.slice(0, 2)
  return (row) => telling.map((column) => String(column.value(row))).join(', ') || 'unnamed'
}

/** A day tells when, not what. */
function isName(value: CellValue): boolean {
  return typeof value === 'string' && !isDay(value)
}

function isNumeric<Row>(rows: readonly Row[], column: Column<Row>): boolean {
  const values = rows.map((row) => column.value(row)).filter((value) => value !== undefined && value !== '')
  return values.length > 0 && values.every((value) => typeof value === 'number')
}

function sameForAll<Row>(rows: readonly Row[], column: Column<Row>): boolean {
  return new Set(rows.map((row) => column.value(row))).size < 2
}

function numberWords(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function sentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`
}
