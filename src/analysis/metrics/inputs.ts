import type { Settings } from '../../model/schema.ts'
import type { Stand } from '../issueReading.ts'
import type { LeftOut, Given } from './working.ts'

/** What one party answered on one issue; without a value, `silence` says in words why. */
export interface PartyAnswer {
  readonly party: string
  readonly value?: number | undefined
  readonly silence?: string | undefined
  readonly redLine?: Stand['redLine']
  /** How much the issue matters to the party, and how much the party can do: any scale, the same for all. */
  readonly salience?: number | undefined
  readonly capability?: number | undefined
}

/** One issue as some parties stand on it. */
export interface IssueInput {
  readonly answers: readonly PartyAnswer[]
  readonly limits: Pick<Settings, 'agreedSpread' | 'closeSpread'>
}

/** Two sides over several issues: two parties, a plan and a party, or two plans. Values 0–100. */
export interface ComparisonInput {
  /** Who stands as a and who as b, for those who read the working. */
  readonly sides?: readonly [string, string] | undefined
  readonly issues: readonly {
    readonly issue: string
    readonly a?: number | undefined
    readonly b?: number | undefined
    /** How much the issue counts; 1 for each where every issue counts the same. */
    readonly weight: number
    readonly silence?: string | undefined
  }[]
}

/** One party's value on one issue before and after. */
export interface MoveInput {
  readonly before: PartyAnswer
  readonly after: PartyAnswer
}

/** How many stand at each place of an ordered scale, the places ascending, each once; places where nobody stands count. */
export interface DistributionInput {
  readonly places: readonly number[]
  /** People, per cent or shares: only their proportions matter. */
  readonly counts: readonly number[]
  readonly silent?: readonly LeftOut[] | undefined
}

/** What each observer found in each unit, in the order of the units; a hole is a rating not given. */
export interface RatingsInput {
  readonly observers: readonly {
    readonly name: string
    readonly ratings: readonly (number | undefined)[]
  }[]
}

/** The forms in which numbers come to a metric. */
export interface Inputs {
  issue: IssueInput
  comparison: ComparisonInput
  move: MoveInput
  distribution: DistributionInput
  ratings: RatingsInput
}

export type Shape = keyof Inputs

/** Of each form, what is put in and what is left out, as the working lists them. */
export const SHAPES: {
  readonly [S in Shape]: {
    readonly given: (input: Inputs[S]) => Given[]
    readonly leftOut: (input: Inputs[S]) => LeftOut[]
  }
} = {
  issue: {
    given: ({ answers }) => answers.filter(spoke).map(givenByParty),
    leftOut: ({ answers }) => answers.filter((answer) => !spoke(answer)).map(silentParty),
  },
  comparison: {
    given: ({ issues, sides }) => {
      const [first, second] = sides ? [`a: ${sides[0]}`, `b: ${sides[1]}`] : ['a', 'b']
      return issues.flatMap(({ issue, a, b, weight }) =>
        a === undefined || b === undefined
          ? []
          : [{ label: issue, values: { [first]: a, [second]: b, weight } }],
      )
    },
    leftOut: ({ issues }) =>
      issues.flatMap(({ issue, a, b, silence = 'no value' }) =>
        a === undefined || b === undefined ? [{ what: issue, why: silence }] : [],
      ),
  },
  move: {
    given: ({ before, after }) => [before, after].filter(spoke).map(givenByParty),
    leftOut: ({ before, after }) => [before, after].filter((answer) => !spoke(answer)).map(silentParty),
  },
  distribution: {
    given: ({ places, counts }) =>
      places.map((place, index) => ({ label: `at ${place}`, values: { count: counts[index] ?? 0 } })),
    leftOut: ({ silent = [] }) => [...silent],
  },
  ratings: {
    given: ({ observers }) =>
      observers.map(({ name, ratings }) => ({
        label: name,
        values: Object.fromEntries(
          ratings.flatMap((rating, unit) => (rating === undefined ? [] : [[`unit ${unit + 1}`, rating]])),
        ),
      })),
    leftOut: (input) =>
      ratingsByUnit(input).flatMap((ratings, unit) =>
        ratings.length < 2 ? [{ what: `unit ${unit + 1}`, why: 'fewer than two ratings' }] : [],
      ),
  },
}

/** The parties of an issue that have a value. */
export function standsOf({ answers }: IssueInput): Stand[] {
  return answers.flatMap(({ party, value, redLine }) =>
    value === undefined ? [] : [{ party, value, redLine }],
  )
}

/** The ratings of each unit, without holes; units that nobody rated are empty. */
export function ratingsByUnit({ observers }: RatingsInput): number[][] {
  const units = Math.max(0, ...observers.map(({ ratings }) => ratings.length))
  return Array.from({ length: units }, (_, unit) => observers.flatMap(({ ratings }) => ratings[unit] ?? []))
}

/** The share of each place of a distribution, 0–1; `undefined` where nobody stands anywhere. */
export function sharesOf({
  places,
  counts,
}: DistributionInput): { place: number; share: number }[] | undefined {
  const total = counts.reduce((all, count) => all + count, 0)
  if (total === 0) return undefined
  return places.map((place, index) => ({ place, share: (counts[index] ?? 0) / total }))
}

function spoke({ value }: PartyAnswer): boolean {
  return value !== undefined
}

function silentParty({ party, silence = 'no value' }: PartyAnswer): LeftOut {
  return { what: party, why: silence }
}

function givenByParty({ party, value, redLine, salience, capability }: PartyAnswer): Given {
  const all = { value, 'red line from': redLine?.min, 'red line up to': redLine?.max, salience, capability }
  return {
    label: party,
    values: Object.fromEntries(
      Object.entries(all).flatMap(([name, number]) => (number === undefined ? [] : [[name, number]])),
    ),
  }
}
