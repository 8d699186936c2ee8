import { formatDay } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import type { FigureInput } from './figureInput.ts'
import type { FigureId } from './figureList.ts'

const REASONS: Readonly<Partial<Record<FigureId, (input: FigureInput) => string>>> = {
  'plan-gaps': noPlans,
  'plan-gap-issues': ({ model, state: { gap } }) => {
    if (model.plans.length === 0) return NO_PLANS
    return gap.length === 0
      ? 'No gap is picked; press one in the table of plans and parties.'
      : 'The plan or the party of the gap that was picked is not shown.'
  },
  'red-lines-crossed': noPlans,
  provisions: noPlans,
  closeness: ({ model, selection }) =>
    model.plans.length === 0
      ? NO_PLANS
      : `Fewer than two drafts follow one another by ${formatDay(selection.asOf)}.`,
  'pair-radar': noPair,
  'pair-issues': noPair,
  experts: ({ selection: { parties, issues } }) =>
    `For ${countOf(parties.length, 'party', 'parties')} and ${countOf(issues.length, 'issue')} the comparison of all with all would take too long.`,
}

const NO_PLANS = 'The model holds no plans.'

/** Why the selection has nothing to show in a figure, as a sentence. */
export function whyNone(id: FigureId, input: FigureInput): string {
  return REASONS[id]?.(input) ?? 'The selection holds nothing for it.'
}

function noPlans({ model, selection }: FigureInput): string {
  return model.plans.length === 0 ? NO_PLANS : `No plan was tabled by ${formatDay(selection.asOf)}.`
}

function noPair({ selection: { parties } }: FigureInput): string {
  return parties.length < 2
    ? 'One party is shown; a pair needs two.'
    : 'No pair of the parties shown can be compared.'
}
