import { readIssue } from '../../analysis/issueReading.ts'
import type { Party, Settings } from '../../model/schema.ts'
import type { PlanCell } from './planCells.ts'
import type { PositionsCell, PositionsRow } from './positionsRows.ts'
import { roundPoints } from '../spectrum/points.ts'

/** An issue of the matrix with what stands beside the parties: plans, and how far two compared parties stand apart. */
export interface IssueRow extends PositionsRow {
  readonly plans: readonly PlanCell[]
  readonly apart: Apart | undefined
}

/** How two compared parties stand on an issue; `undefined` in a row where one of them is silent or nobody is compared. */
export interface Apart {
  /** 0–100. */
  readonly distance: number
  /** Their red lines leave no outcome both accept. */
  readonly blocked: boolean
}

export type ComparedParties = readonly [Party, Party]

/** Orders that rows have only while two parties are compared. No choice is by distance, the furthest apart first. */
export const COMPARED_ORDERS = { issues: 'issues', onlyDifferences: 'differences' } as const

/** The rows that are shown, and how many are not because only differences are wanted, by reason. */
export interface MatrixRows {
  readonly rows: readonly IssueRow[]
  readonly within: number
  readonly silent: number
}

/**
 * The rows of `positionsRows` with plans and distances. With two parties compared, rows stand by their distance unless
 * `sort` asks for another order; `differences` also takes out the rows within `agreedSpread` and those where one of the two
 * is silent, which is no difference, and counts both.
 */
export function matrixRows(
  rows: readonly PositionsRow[],
  plans: ReadonlyMap<string, readonly PlanCell[]>,
  compared: ComparedParties | undefined,
  sort: string | undefined,
  { agreedSpread }: Pick<Settings, 'agreedSpread'>,
): MatrixRows {
  const wide = rows.map((row) => ({
    ...row,
    plans: plans.get(row.issue) ?? [],
    apart: compared && apartOf(row, compared),
  }))
  if (!isByDistance(compared, sort)) return { rows: wide, within: 0, silent: 0 }
  const ordered = wide.toSorted((a, b) => (b.apart?.distance ?? -1) - (a.apart?.distance ?? -1))
  if (sort !== COMPARED_ORDERS.onlyDifferences) return { rows: ordered, within: 0, silent: 0 }
  const known = ordered.filter(({ apart }) => apart !== undefined)
  const differing = known.filter(({ apart }) => apart !== undefined && apart.distance > agreedSpread)
  return { rows: differing, within: known.length - differing.length, silent: rows.length - known.length }
}

/** True where two parties are compared and nothing else orders the rows. */
export function isByDistance(compared: ComparedParties | undefined, sort: string | undefined): boolean {
  return compared !== undefined && (sort === undefined || sort === COMPARED_ORDERS.onlyDifferences)
}

function apartOf({ cells }: PositionsRow, compared: ComparedParties): Apart | undefined {
  const [a, b] = compared.map(({ id }) => cells.find(({ party }) => party === id))
  if (!a?.stance || !b?.stance) return undefined
  return {
    distance: roundPoints(Math.abs(a.stance.value - b.stance.value)),
    blocked:
      readIssue([standOf(a, a.stance), standOf(b, b.stance)], { agreedSpread: 0, closeSpread: 0 }).state ===
      'blocked',
  }
}

function standOf({ party }: PositionsCell, { value, redLine }: NonNullable<PositionsCell['stance']>) {
  return { party, value, redLine }
}

/** `65 points apart, block each other`, or that the two cannot be compared here. */
export function apartWords(apart: Apart | undefined, [a, b]: ComparedParties): string {
  const both = `${a.name} and ${b.name}`
  if (!apart) return `${both}: one of the two is silent`
  return `${both}: ${apart.distance} apart${apart.blocked ? ', and they block each other' : ''}`
}
