import { formatDay, type Day } from '../base/days.ts'
import type { Issue, Model, PlanHead } from '../model/model.ts'
import type { Position } from '../model/schema.ts'
import { nearestOption, standingPosition } from '../model/standing.ts'
import type {
  ComparisonInput,
  DistributionInput,
  IssueInput,
  MoveInput,
  PartyAnswer,
  RatingsInput,
} from './metrics/inputs.ts'
import { comparedIssues, silenceOf, silenceOfPair, type Silence } from './pairReading.ts'
import { codedIssues, planSilenceOf, type PlanSilence } from './planFit.ts'
import { meanSalience } from './salience.ts'
import type { SelectedIssue } from './selectedIssue.ts'
import type { Shift } from './shifts.ts'

/** The parties as the working names them. */
type NamedParties = readonly { readonly id: string; readonly name: string }[]

/** An issue as the metrics of one issue take it: every shown party, its position or its silence. */
export function issueInput(
  { settings }: Pick<Model, 'settings'>,
  { positions }: Pick<SelectedIssue, 'positions'>,
  parties: NamedParties,
): IssueInput {
  return { answers: parties.map(({ id, name }) => answerOf(name, positions.get(id))), limits: settings }
}

/**
 * An issue as the metrics of ordered answers take it: how many parties stand nearest to each labelled option, of two equally
 * near ones at the lower. Parties without a value are left out and named; `undefined` where fewer than two have one, as one
 * party alone is neither in agreement nor polarized.
 */
export function distributionInput(
  { issue, positions }: Pick<SelectedIssue, 'issue' | 'positions'>,
  parties: NamedParties,
): DistributionInput | undefined {
  const answers = parties.map(({ id, name }) => answerOf(name, positions.get(id)))
  const taken = answers.flatMap(({ value }) =>
    value === undefined ? [] : [nearestOption(issue, value).option.value],
  )
  if (taken.length < 2) return undefined
  const places = issue.scale.options.map(({ value }) => value)
  return {
    places,
    counts: places.map((place) => taken.filter((value) => value === place).length),
    silent: answers.flatMap(({ party, silence }) =>
      silence === undefined ? [] : [{ what: party, why: silence }],
    ),
  }
}

/** Two parties over some issues on a day, each issue counting the same or by the mean of the two saliences. */
export function pairInput(
  issues: readonly Issue[],
  a: string,
  b: string,
  asOf: Day,
  weighted: boolean,
): ComparisonInput {
  return {
    issues: comparedIssues(issues, a, b, asOf).map((compared) => {
      const { issue, first, second } = compared
      const spoke = first?.value !== undefined && second?.value !== undefined
      return {
        issue: issue.title,
        a: first?.value,
        b: second?.value,
        weight: weighted ? meanSalience([first?.salience, second?.salience]).weight : 1,
        silence: spoke ? undefined : WHY_SILENT[silenceOfPair(compared)],
      }
    }),
  }
}

/** A plan and a party over some issues on a day, each issue counting the same or by the party’s salience. */
export function planInput(
  plan: PlanHead,
  issues: readonly Issue[],
  party: string,
  asOf: Day,
  weighted: boolean,
): ComparisonInput {
  return {
    issues: codedIssues(plan, issues).map(({ issue, coding }) => {
      const position = standingPosition(issue, party, asOf)
      return {
        issue: issue.title,
        a: coding?.value,
        b: position?.value,
        weight: weighted ? meanSalience([position?.salience]).weight : 1,
        silence:
          coding?.value === undefined
            ? WHY_PLAN_SILENT[planSilenceOf(coding)]
            : position?.value === undefined
              ? WHY_SILENT[silenceOf(position)]
              : undefined,
      }
    }),
  }
}

/** The same for a draft of a chain, over those issues alone on which the party and every draft of it speak, given by their ids. */
export function sameIssuesInput(
  plan: PlanHead,
  issues: readonly Issue[],
  party: string,
  asOf: Day,
  same: ReadonlySet<string>,
): ComparisonInput {
  const all = planInput(plan, issues, party, asOf, false)
  return {
    issues: all.issues.map((compared, index) =>
      compared.silence !== undefined || same.has(issues[index]?.id ?? '')
        ? compared
        : { ...compared, a: undefined, silence: 'another draft of the chain does not speak on it' },
    ),
  }
}

/** Two plans over some issues, each counting the same: plans have no salience. */
export function planPairInput(a: PlanHead, b: PlanHead, issues: readonly Issue[]): ComparisonInput {
  const others = codedIssues(b, issues)
  return {
    issues: codedIssues(a, issues).map(({ issue, coding }, index) => {
      const other = others[index]?.coding
      const silent = coding?.value === undefined ? coding : other
      return {
        issue: issue.title,
        a: coding?.value,
        b: other?.value,
        weight: 1,
        silence: silent?.value === undefined ? WHY_PLAN_SILENT[planSilenceOf(silent)] : undefined,
      }
    }),
  }
}

/** A shift as the metric of that name takes it. */
export function moveInput({ before, after }: Pick<Shift, 'before' | 'after'>): MoveInput {
  const since = ({ from }: Position) => `from ${formatDay(from)}`
  return { before: answerOf(since(before), before), after: answerOf(since(after), after) }
}

/** The parties as observers of the issues: how far they agree beyond chance. A silent party is a hole. */
export function ratingsInput(issues: readonly Issue[], parties: NamedParties, asOf: Day): RatingsInput {
  return {
    observers: parties.map(({ id, name }) => ({
      name,
      ratings: issues.map((issue) => standingPosition(issue, id, asOf)?.value),
    })),
  }
}

function answerOf(party: string, position: Position | undefined): PartyAnswer {
  if (position?.value === undefined) return { party, silence: WHY_SILENT[silenceOf(position)] }
  const { value, redLine, salience } = position
  return { party, value, redLine, salience }
}

const WHY_SILENT: Readonly<Record<Silence, string>> = {
  'never-stated': 'never stated',
  declined: 'declined to say',
  ambiguous: 'ambiguous',
  deferred: 'deferred',
  'not-applicable': 'not applicable',
}

const WHY_PLAN_SILENT: Readonly<Record<PlanSilence, string>> = {
  silent: 'the plan is silent',
  'not-stored': 'the wording of the plan’s point is not known',
  'not-applicable': 'not applicable to the plan',
  'not-coded': 'the plan was not coded on it',
}
