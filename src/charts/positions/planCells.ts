import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { planFit, planSilenceOf, type PlanSilence } from '../../analysis/planFit.ts'
import type { Day } from '../../base/days.ts'
import { capitalise, joinWords } from '../../base/words.ts'
import type { PlanHead } from '../../model/model.ts'
import type { Coding, Party } from '../../model/schema.ts'
import { nearestOption } from '../../model/standing.ts'
import { betweenWords } from './cellSentence.ts'
import { betweenOf, type Stance } from './positionsRows.ts'

/** One plan on one issue: where its text lies on the scale and whose red lines that crosses, or which kind of nothing. */
export interface PlanCell {
  readonly plan: string
  readonly planTitle: string
  readonly issueTitle: string
  /** The nearest option’s label, or the kind of silence. */
  readonly words: string
  readonly value: number | undefined
  readonly between: Stance['between']
  /** `left open`, with the ends between which the text leaves it; `undefined` where it decides. */
  readonly open: string | undefined
  /** The parties shown whose red lines the value crosses, in the order of the parties. */
  readonly crosses: readonly Pick<Party, 'id' | 'name'>[]
}

const SILENCE_WORDS: Readonly<Record<PlanSilence, string>> = {
  silent: 'Silent',
  'not-stored': 'Wording not stored',
  'not-applicable': 'Does not arise',
  'not-coded': 'Not coded',
}

/** What plans say on each issue, by the issue’s id, in the order of the plans. */
export function planCells(
  plans: readonly PlanHead[],
  selected: readonly SelectedIssue[],
  parties: readonly Party[],
  asOf: Day,
): ReadonlyMap<string, readonly PlanCell[]> {
  const issues = selected.map(({ issue }) => issue)
  const columns = plans.map((plan) => {
    const crossed = parties.map(({ id, name }) => ({
      party: { id, name },
      issues: new Set(planFit(plan, issues, id, asOf).breaches.map(({ issue }) => issue)),
    }))
    const codings = new Map(plan.codings.map((coding) => [coding.issue, coding]))
    return { plan, crossed, codings }
  })
  return new Map(
    issues.map((issue) => [
      issue.id,
      columns.map(({ plan, crossed, codings }): PlanCell => {
        const coding = codings.get(issue.id)
        const value = coding?.value
        const named = { plan: plan.id, planTitle: plan.shortTitle, issueTitle: issue.title, value }
        if (value === undefined)
          return {
            ...named,
            words: SILENCE_WORDS[planSilenceOf(coding)],
            between: undefined,
            open: undefined,
            crosses: [],
          }
        return {
          ...named,
          words: nearestOption(issue, value).option.label,
          between: betweenOf(issue, value),
          open: openWords(coding),
          crosses: crossed.flatMap((one) => (one.issues.has(issue.id) ? [one.party] : [])),
        }
      }),
    ]),
  )
}

function openWords(coding: Coding | undefined): string | undefined {
  if (coding?.open !== true) return undefined
  return coding.range ? `left open between ${coding.range[0]} and ${coding.range[1]}` : 'left open'
}

/** A plan’s cell as one sentence. */
export function planCellSentence(cell: PlanCell): string {
  const place =
    cell.value === undefined ? [cell.words.toLowerCase()] : [...placeWords(cell), crossingWords(cell)]
  return `${cell.planTitle} on ${cell.issueTitle}: ${place.join(', ')}`
}

/** The tip of a plan’s cell. */
export function planCellTip(cell: PlanCell): { readonly heading: string; readonly text: string } {
  const text =
    cell.value === undefined
      ? `${cell.words}.`
      : `${placeWords(cell).join(', ')}. ${capitalise(crossingWords(cell))}.`
  return { heading: `${cell.planTitle}, ${cell.issueTitle}`, text: `${text} Enter opens the issue.` }
}

function placeWords({ words, between, value, open }: PlanCell): string[] {
  return [between ? betweenWords(between) : words, `${value} of 100`, ...(open === undefined ? [] : [open])]
}

/** `crosses the red lines of Alba and Borduria`, or none. */
function crossingWords({ crosses }: Pick<PlanCell, 'crosses'>): string {
  if (crosses.length === 0) return 'crosses no red line'
  return `crosses the red ${crosses.length === 1 ? 'line' : 'lines'} of ${joinWords(crosses.map(({ name }) => name))}`
}
