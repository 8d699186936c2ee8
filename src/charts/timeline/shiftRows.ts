import type { Column } from '../../base/column.ts'
import { moveColumns, type MoveRow } from '../moves/moveRows.ts'
import { shiftId } from './panelPoints.ts'

/** What opened a new position: who said what, and where it is printed. */
export interface ShiftCause {
  /** The speaker with the role, or the plan that a provision belongs to. */
  readonly who: string
  readonly words: string
  /** Only the speaker’s own words stand in quotation marks. */
  readonly quoted: boolean
  /** How it is known, where that is not plainly on record: `reported`, `in translation`. */
  readonly how: string | undefined
  readonly sources: readonly { readonly publisher: string; readonly url: string }[]
  /** How many other statements of that day opened it too. */
  readonly others: number
  /** The day of the statement, where it is older than the position. */
  readonly day: string | undefined
}

/** A shift with what caused it; `undefined` until the statements have loaded, or where none is on record. */
export interface ShiftRow extends MoveRow {
  readonly id: string
  readonly cause: ShiftCause | undefined
}

/** The shifts with their causes, in their order. */
export function shiftRows(moves: readonly MoveRow[], causes: ReadonlyMap<string, ShiftCause>): ShiftRow[] {
  return moves.map((move) => {
    const id = shiftId(move)
    return { ...move, id, cause: causes.get(id) }
  })
}

/** The words as they may be printed. */
export function causeWords({ words, quoted }: ShiftCause): string {
  return quoted ? `“${words}”` : words
}

/** `Volodymyr Zelensky, President; in translation · Suspilne, RBC-Ukraine` */
export function causeSource({ who, how, sources }: ShiftCause): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(', ')
  return [[who, how].filter(Boolean).join('; '), publishers].filter(Boolean).join(' · ')
}

export const shiftColumns: readonly Column<ShiftRow>[] = [
  ...moveColumns,
  { id: 'who', label: 'Said by', value: ({ cause }) => cause?.who },
  { id: 'words', label: 'Words', value: ({ cause }) => cause && causeWords(cause) },
  {
    id: 'sources',
    label: 'Sources',
    value: ({ cause }) => cause?.sources.map(({ publisher, url }) => `${publisher} ${url}`).join('; '),
  },
]
