import { wrapText } from '../../export/wrapText.ts'
import { estimateWidth } from '../estimateWidth.ts'
import type { ClosenessRow } from './closenessRows.ts'

interface ClosenessDraft {
  readonly plan: string
  readonly x: number
  readonly lines: readonly string[]
  readonly date: string
}

export interface ClosenessLine {
  readonly party: string
  readonly name: string
  readonly sameIssues: number
  readonly cells: readonly ClosenessRow[]
  readonly points: readonly ({ readonly x: number; readonly y: number } | undefined)[]
}

export interface ClosenessLayout {
  readonly width: number
  readonly height: number
  readonly nameWidth: number
  readonly column: number
  readonly drafts: readonly ClosenessDraft[]
  /** Drafts between the first and the others shown, for which there is no room. */
  readonly skipped: number
  readonly plot: { readonly top: number; readonly height: number }
  readonly ticks: readonly { readonly value: string; readonly y: number }[]
  readonly lines: readonly ClosenessLine[]
  readonly tableAt: number
  readonly sameAt: number
}

export const CLOSENESS_ROW = 22

/** What stands over the numbers: over all issues, and over the same for all drafts. */
export const CLOSENESS_HEADINGS = {
  all: 'Closeness, over all issues in common',
  same: 'Over those on which all these drafts and the party speak',
} as const

const LEAST_COLUMN = 76
const LEAST_NAMES = 96
/** The part of the width that names may have. */
const NAMES = 0.2
const LEAST_WIDTH = 400
const PLOT = 150
const LEAST_PLOT = 90
const MOST_PLOT = 560
const BETWEEN = 28
const SIZE = 13
const DODGE = 3.3

/** Where the lines and the numbers of the chain stand; where the drafts are too many for the width, the first and the last. */
export function layoutCloseness(
  rows: readonly ClosenessRow[],
  width: number,
  plotHeight = PLOT,
): ClosenessLayout {
  const parties = [...new Set(rows.map(({ party }) => party))]
  const all = rows.filter(({ party }) => party === parties[0])
  const nameWidth = Math.min(150, Math.max(LEAST_NAMES, width * NAMES))
  const room = Math.max(2, Math.floor((width - nameWidth) / LEAST_COLUMN))
  const kept = all.length > room ? [...all.slice(0, 1), ...all.slice(1 - room)] : all
  const column = (width - nameWidth) / Math.max(1, kept.length)
  const drafts = kept.map(({ plan, title, date }, index) => ({
    plan,
    x: nameWidth + (index + 0.5) * column,
    lines: wrapText(title, column - 8, (part) => estimateWidth(part, SIZE)),
    date,
  }))
  const headHeight = Math.max(0, ...drafts.map(({ lines }) => lines.length)) * 16 + 22
  const plot = { top: headHeight + 8, height: plotHeight }
  const y = (fit: number) => plot.top + (1 - fit) * plot.height
  const lines = parties.map((party, order): ClosenessLine => {
    const own = rows.filter((row) => row.party === party)
    const cells = drafts.flatMap(({ plan }) => own.find((row) => row.plan === plan) ?? [])
    return {
      party,
      name: own[0]?.partyName ?? party,
      sameIssues: own[0]?.sameIssues ?? 0,
      cells,
      points: cells.map(({ plan, fit }, index) =>
        fit === undefined
          ? undefined
          : { x: (drafts[index]?.x ?? 0) + shift(rows, plan, order, parties, fit, plotHeight), y: y(fit) },
      ),
    }
  })
  const tableAt = plot.top + plot.height + 18
  const sameAt = tableAt + 24 + lines.length * CLOSENESS_ROW + 8
  return {
    width,
    height: Math.ceil(sameAt + 24 + lines.length * CLOSENESS_ROW + 4),
    nameWidth,
    column,
    drafts,
    skipped: all.length - kept.length,
    plot,
    ticks: ['1', '0.5', '0'].map((value) => ({ value, y: y(Number(value)) })),
    lines,
    tableAt,
    sameAt,
  }
}

/** The least width at which no draft is left out. */
export function closenessWidth(rows: readonly ClosenessRow[]): number {
  const drafts = new Set(rows.map(({ plan }) => plan)).size
  return Math.max(
    LEAST_WIDTH,
    Math.ceil((drafts * LEAST_COLUMN) / (1 - NAMES)),
    LEAST_NAMES + drafts * LEAST_COLUMN,
  )
}

/** The picture made higher or lower as a whole by its lines alone; the numbers below them stay. */
export function spreadCloseness(
  rows: readonly ClosenessRow[],
  width: number,
  spread: number,
): ClosenessLayout {
  const usual = layoutCloseness(rows, width)
  const wanted = PLOT + Math.floor(usual.height * (spread - 1)) - 4
  return layoutCloseness(rows, width, Math.max(LEAST_PLOT, Math.min(MOST_PLOT, wanted)))
}

/** The lines, and beside them the numbers, as wide each: for a page that is wide and low. */
export function closenessBeside(rows: readonly ClosenessRow[], width: number, spread: number) {
  const each = (width - BETWEEN) / 2
  const numbers = layoutCloseness(rows, each, 0)
  const plot = numbers.height * Math.max(1, spread) - numbers.plot.top - 6
  return { lines: layoutCloseness(rows, each, plot), numbers, each, x: each + BETWEEN }
}

/** Marks of one draft that would lie on one another stand side by side, in the order of the parties. */
function shift(
  rows: readonly ClosenessRow[],
  plan: string,
  order: number,
  parties: readonly string[],
  fit: number,
  plotHeight: number,
): number {
  const near = parties.flatMap((party, index) => {
    const other = rows.find((row) => row.plan === plan && row.party === party)?.fit
    return other !== undefined && Math.abs(other - fit) * plotHeight < 9 ? [index] : []
  })
  return near.length < 2 ? 0 : (near.indexOf(order) - (near.length - 1) / 2) * DODGE * 3.2
}
