/** A column of the matrix, in its place. `index` is that of the party or plan among those of a row. */
export type MatrixColumn =
  | { readonly kind: 'issue' | 'apart' | 'line' | 'state' | 'spread' }
  | { readonly kind: 'party'; readonly id: string; readonly index: number; readonly narrow: boolean }
  | { readonly kind: 'plan'; readonly id: string; readonly index: number }

/** What there is to show: parties and plans in their order. */
export interface Shown {
  readonly parties: readonly string[]
  readonly plans: readonly string[]
  /** The two compared parties: the others narrow to a mark and a tick. */
  readonly compared: readonly [string, string] | undefined
}

/** The columns of the matrix for a width: what there is room for, in px. */
export interface MatrixColumns {
  readonly list: readonly MatrixColumn[]
  /** Width of the one line; `undefined` where the column has gone to make room for words. */
  readonly oneLine: number | undefined
  /** Room of one party, and of one plan. */
  readonly cell: number
  readonly plan: number
  /** Wider than its place: it scrolls sideways, the issues and the ends of the rows stay. */
  readonly scrolls: boolean
  readonly width: number
  /** Of each column of the list, in px; those that grow have their share. */
  readonly widths: readonly number[]
  /** For `grid-template-columns`, on the screen and on paper, which has no one line. */
  readonly template: string
  readonly printTemplate: string
}

export const GAP = 2
const STATE = 110
const SPREAD = 32
const APART = 52
const NARROW = 40
const NARROW_FRAME = 860
/** A plan’s words have this part of a party’s room, and never less than `LEAST`. */
const PLAN_SHARE = 0.85
const LEAST = 104
/** Up to so many parties fit every screen that is no phone; from the next one on they may scroll. */
export const FEW = 4
/** The one line in its two widths, and how much must be left for a party beside each. */
const ONE_LINES = [
  { width: 158, cell: 170 },
  { width: 78, cell: 150 },
] as const

/** What the matrix shows at a width. */
export function matrixColumns(frame: number, shown: Shown, roomy: boolean): MatrixColumns {
  const { parties, plans, compared } = shown
  const narrow = compared ? parties.filter((id) => !compared.includes(id)).length : 0
  const wide = parties.length - narrow
  const issue = frame < NARROW_FRAME ? 148 : roomy ? 200 : 182
  const least = wide <= FEW ? LEAST : roomy ? 160 : 132
  const fixed = issue + STATE + SPREAD + narrow * NARROW + (compared ? APART + GAP : 0)
  const free = frame - fixed - (parties.length + plans.length + 2) * GAP
  const shares = wide + plans.length * PLAN_SHARE
  const oneLine = ONE_LINES.find(({ width, cell }) => (free - width - GAP) / shares >= cell)?.width
  const room = oneLine === undefined ? free : free - oneLine - GAP
  const { cell, plan } = shareOut(room, wide, plans.length, least)
  const needed = cell * wide + plan * plans.length
  const scrolls = needed > room + 1e-6
  const list = columnList(shown, oneLine !== undefined)
  const px = {
    issue,
    party: cell,
    narrow: NARROW,
    plan,
    apart: APART,
    line: oneLine ?? 0,
    state: STATE,
    spread: SPREAD,
  }
  const template = (widths: Readonly<Record<string, string>>) =>
    list.flatMap((column) => widths[widthKey(column)] ?? []).join(' ')
  return {
    list,
    oneLine,
    cell,
    plan,
    scrolls,
    width: scrolls ? Math.ceil(frame - room + needed) : frame,
    widths: list.map((column) => px[widthKey(column)]),
    template: template({
      issue: `${issue}px`,
      party: `minmax(${least}px, 1fr)`,
      narrow: `${NARROW}px`,
      plan: `minmax(${LEAST}px, ${PLAN_SHARE}fr)`,
      apart: `${APART}px`,
      line: `${oneLine}px`,
      state: `${STATE}px`,
      spread: `${SPREAD}px`,
    }),
    printTemplate: template({
      issue: '120px',
      party: 'minmax(0, 1fr)',
      narrow: '28px',
      plan: `minmax(0, ${PLAN_SHARE}fr)`,
      apart: '44px',
      state: '96px',
      spread: '28px',
    }),
  }
}

/** The columns of a phone’s blocks: lines of a block rather than columns, without the narrow ones. */
export function blockColumns({ parties, plans, compared }: Shown, only: string | undefined): MatrixColumn[] {
  const isShown = (id: string) => (compared ? compared.includes(id) : only === undefined || only === id)
  return columnList({ parties, plans, compared }, false).filter(
    (column) => column.kind !== 'party' || isShown(column.id),
  )
}

function columnList({ parties, plans, compared }: Shown, oneLine: boolean): MatrixColumn[] {
  return [
    { kind: 'issue' },
    ...parties.map((id, index) => ({
      kind: 'party' as const,
      id,
      index,
      narrow: compared !== undefined && !compared.includes(id),
    })),
    ...plans.map((id, index) => ({ kind: 'plan' as const, id, index })),
    ...(compared ? [{ kind: 'apart' as const }] : []),
    ...(oneLine ? [{ kind: 'line' as const }] : []),
    { kind: 'state' },
    { kind: 'spread' },
  ]
}

/** How columns that grow share the room: parties alike, plans less, neither below its least. */
function shareOut(room: number, parties: number, plans: number, least: number) {
  const cell = room / Math.max(1, parties + plans * PLAN_SHARE)
  const plan = Math.max(LEAST, cell * PLAN_SHARE)
  return { cell: Math.max(least, (room - plan * plans) / Math.max(1, parties)), plan }
}

function widthKey(column: MatrixColumn) {
  return column.kind === 'party' && column.narrow ? 'narrow' : column.kind
}
