import { sum } from '../../base/sum.ts'
import type { IssueInput, PartyAnswer } from './inputs.ts'
import { issueOf } from './issueExamples.ts'
import type { LeftOut } from './working.ts'

/** A party’s value, and its capability times its salience. */
export interface WeightedValue {
  readonly party: string
  readonly value: number
  readonly weight: number
}

/**
 * The parties that have a value, a salience and, where any party is given one, a capability; with none given each counts
 * 1. In the order of values, so that the sums do not hang on the order of the parties. Empty where all weights are 0.
 */
export function weightedValues({ answers }: IssueInput): WeightedValue[] {
  const given = answers.some(({ capability }) => capability !== undefined)
  const weighted = answers.flatMap(({ party, value, salience, capability = given ? undefined : 1 }) =>
    value === undefined || salience === undefined || capability === undefined
      ? []
      : [{ party, value, weight: capability * salience }],
  )
  if (sum(weighted.map(({ weight }) => weight)) === 0) return []
  return weighted.toSorted((a, b) => a.value - b.value || a.weight - b.weight)
}

/** Parties that have a value and can’t be weighted: named, never given a middling weight. */
export function withoutWeight({ answers }: IssueInput): LeftOut[] {
  const given = answers.some(({ capability }) => capability !== undefined)
  return answers.flatMap(({ party, value, salience, capability }): LeftOut[] => {
    if (value === undefined) return []
    if (salience === undefined) return [{ what: party, why: 'no salience' }]
    return given && capability === undefined ? [{ what: party, why: 'no capability' }] : []
  })
}

/** When to bring in emission standards for cars, in years: ten member states of the Community, with capability and salience. */
export const EMISSION_STANDARDS = issueOf(
  [
    ['Netherlands', 0.08, 4, 0.8],
    ['Belgium', 0.08, 7, 0.4],
    ['Luxembourg', 0.03, 4, 0.2],
    ['Germany', 0.16, 4, 0.8],
    ['France', 0.16, 10, 0.6],
    ['Italy', 0.16, 10, 0.6],
    ['United Kingdom', 0.16, 10, 0.9],
    ['Ireland', 0.05, 7, 0.1],
    ['Denmark', 0.05, 4, 1],
    ['Greece', 0.08, 7, 0.7],
  ].map(([party, capability, value, salience]): PartyAnswer => ({
    party: String(party),
    capability: Number(capability),
    value: Number(value),
    salience: Number(salience),
  })),
)
