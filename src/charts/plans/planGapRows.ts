import { meanGap } from '../../analysis/meanGap.ts'
import { FEWEST_COMMON_ISSUES } from '../../analysis/planChain.ts'
import { planFit } from '../../analysis/planFit.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import type { Issue, PlanHead } from '../../model/model.ts'
import type { Party } from '../../model/schema.ts'
import { planSilenceCounts } from './planWords.ts'

/** One plan against one party. */
export interface PlanGapCell {
  readonly party: string
  readonly partyName: string
  /** Mean gap, 0–100; `undefined` where fewer than three issues are in common. */
  readonly gap: number | undefined
  /** The same, each issue counting as much as the party’s salience. */
  readonly weightedGap: number | undefined
  /** Issues on which both speak. */
  readonly n: number
  readonly crossed: number
  /** Of those crossed, the ones on which the plan’s text is open. */
  readonly open: number
}

/** Whether a plan is measured, has too few issues in common with every party, or is dated after the day shown. */
export type PlanKind = 'measured' | 'few' | 'later'

export interface PlanGapRow {
  readonly plan: string
  readonly title: string
  readonly date: Day
  readonly status: string
  readonly authors: readonly string[]
  readonly authorNames: readonly string[]
  readonly kind: PlanKind
  readonly inChain: boolean
  /** Shown issues on which the plan has a value. */
  readonly spoken: number
  /** Empty for later plans, which are not measured. */
  readonly cells: readonly PlanGapCell[]
  readonly leftOut: string
}

const KINDS: readonly PlanKind[] = ['measured', 'few', 'later']

/** Every plan by date: first those measured, then those with too few issues in common, then those of later days. */
export function planGapRows(
  plans: readonly PlanHead[],
  issues: readonly Issue[],
  parties: readonly Party[],
  allParties: readonly Party[],
  asOf: Day,
  chain: readonly PlanHead[],
): PlanGapRow[] {
  const names = new Map(allParties.map(({ id, name }) => [id, name]))
  const shown = new Set(issues.map(({ id }) => id))
  const rows = plans.map((plan): PlanGapRow => {
    const later = plan.date > asOf
    const fits = later ? [] : parties.map((party) => ({ party, of: planFit(plan, issues, party.id, asOf) }))
    const cells = fits.map(({ party, of: { fit, weightedFit, gaps, breaches } }): PlanGapCell => {
      const enough = gaps.length >= FEWEST_COMMON_ISSUES
      return {
        party: party.id,
        partyName: party.name,
        gap: enough ? gapOf(fit) : undefined,
        weightedGap: enough ? gapOf(weightedFit) : undefined,
        n: gaps.length,
        crossed: breaches.length,
        open: breaches.filter(({ open }) => open).length,
      }
    })
    const measured = cells.some(({ gap }) => gap !== undefined)
    return {
      plan: plan.id,
      title: plan.shortTitle,
      date: plan.date,
      status: plan.status,
      authors: plan.authors,
      authorNames: plan.authors.map((id) => names.get(id) ?? id),
      kind: later ? 'later' : measured ? 'measured' : 'few',
      inChain: chain.includes(plan),
      spoken: plan.codings.filter(({ issue, value }) => value !== undefined && shown.has(issue)).length,
      cells,
      leftOut: fits[0] ? planSilenceCounts(fits[0].of.planSilent) : '',
    }
  })
  return KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind))
}

function gapOf(fit: number | undefined): number | undefined {
  return fit === undefined ? undefined : meanGap(fit)
}

const KIND_WORDS: Readonly<Record<PlanKind, string>> = {
  measured: 'yes',
  few: 'too few issues to compare',
  later: 'later than the day shown',
}

export function planGapColumns(parties: readonly Party[]): Column<PlanGapRow>[] {
  const cell = (row: PlanGapRow, id: string) => row.cells.find(({ party }) => party === id)
  return [
    { id: 'plan', label: 'Plan', value: (row) => row.title },
    { id: 'date', label: 'Date', value: (row) => row.date },
    { id: 'status', label: 'Status', value: (row) => row.status },
    { id: 'authors', label: 'Authors', value: (row) => joinWords(row.authorNames) },
    { id: 'compared', label: 'Compared', value: (row) => KIND_WORDS[row.kind] },
    { id: 'chain', label: 'In the chain of drafts', value: (row) => (row.inChain ? 'yes' : 'no') },
    { id: 'spoken', label: 'Issues it speaks on', value: (row) => row.spoken },
    ...parties.flatMap(({ id, name }): Column<PlanGapRow>[] => [
      {
        id: `${id}-gap`,
        label: `Mean gap to ${name} (0 to 100)`,
        value: (row) => tenths(cell(row, id)?.gap),
      },
      { id: `${id}-n`, label: `Issues in common with ${name}`, value: (row) => cell(row, id)?.n },
      {
        id: `${id}-weighted`,
        label: `Gap to ${name} weighted by its salience`,
        value: (row) => tenths(cell(row, id)?.weightedGap),
      },
      { id: `${id}-crossed`, label: `Red lines of ${name} crossed`, value: (row) => cell(row, id)?.crossed },
    ]),
    { id: 'leftOut', label: 'Issues the plan leaves out', value: (row) => row.leftOut || undefined },
  ]
}

function tenths(gap: number | undefined): number | undefined {
  return gap === undefined ? undefined : Math.round(gap * 10) / 10
}

/** A dot as a sentence. */
export function gapCellSentence(row: PlanGapRow, { partyName, gap, n, crossed, open }: PlanGapCell): string {
  const mean =
    gap === undefined
      ? `${n === 0 ? 'no issue' : n === 1 ? 'only 1 issue' : `only ${n} issues`} in common, too few to compare`
      : `mean gap ${Math.round(gap)} over ${n} issues`
  const text = open === 0 ? '' : `, ${open} of them on points that its text leaves open`
  const lines =
    crossed === 0
      ? 'crosses no red line'
      : crossed === 1
        ? 'crosses 1 red line'
        : `crosses ${crossed} red lines`
  return `${row.title} and ${partyName}: ${mean}; ${lines}${text}`
}
