import type { Day } from '../base/days.ts'
import type { Model } from '../model/model.ts'
import { distributionInput, ratingsInput } from './metricInputs.ts'
import { estebanRay1 } from './metrics/estebanRay.ts'
import { krippendorffInterval, krippendorffNominal, krippendorffOrdinal } from './metrics/krippendorff.ts'
import { leik } from './metrics/leik.ts'
import type { Outcome } from './metrics/working.ts'
import { tastleWierman } from './metrics/tastleWierman.ts'
import { vanDerEijk } from './metrics/vanDerEijk.ts'
import { robustIssue, type RobustIssue } from './robustReading.ts'
import type { SelectedIssue } from './selectedIssue.ts'

/** Ratings compared with each other: above this the panel would hold up the page for seconds. */
const MOST_COMPARISONS = 1_000_000

/** Whether the panel can be worked out while the reader waits. */
export function isWithinReach(parties: number, issues: number): boolean {
  return parties * parties * issues <= MOST_COMPARISONS
}

type NamedParties = readonly { readonly id: string; readonly name: string }[]

/** The four measures of ordered answers that the panel compares, in its order. */
export const PANEL_METRICS = [vanDerEijk, tastleWierman, leik, estebanRay1] as const

/** One issue in the words of the literature on agreement in ordered scales. */
export interface ExpertReading {
  readonly selected: SelectedIssue
  /** One for each of `PANEL_METRICS`; `undefined` where fewer than two parties have a value. */
  readonly scores: readonly (number | undefined)[]
  readonly robust: RobustIssue
}

/** Every given issue as the four measures see it, and whether its state holds within the parties’ ranges. */
export function expertReadings(
  { settings }: Pick<Model, 'settings'>,
  issues: readonly SelectedIssue[],
  parties: NamedParties,
  asOf: Day,
): ExpertReading[] {
  return issues.map((selected) => {
    const input = distributionInput(selected, parties)
    return {
      selected,
      scores: PANEL_METRICS.map((metric) => input && asNumber(metric.compute(input))),
      robust: robustIssue(selected.issue, parties, asOf, settings),
    }
  })
}

/** How many of the issues that have a state keep it wherever in its stated range each party settles. */
export function robustCount(readings: readonly ExpertReading[]): {
  readonly robust: number
  readonly known: number
  readonly swept: number
} {
  const known = readings.filter(({ selected }) => selected.reading.state !== 'unknown')
  return {
    robust: known.filter(({ robust }) => robust.robust).length,
    known: known.length,
    swept: known.filter(({ robust }) => robust.swept > 0).length,
  }
}

/** Krippendorff’s α of the parties as observers of all given issues, at three levels of measurement. */
export function alphas(issues: readonly SelectedIssue[], parties: NamedParties, asOf: Day) {
  const input = ratingsInput(
    issues.map(({ issue }) => issue),
    parties,
    asOf,
  )
  return [
    { metric: 'krippendorff-nominal', level: 'nominal', value: asNumber(krippendorffNominal.compute(input)) },
    { metric: 'krippendorff-ordinal', level: 'ordinal', value: asNumber(krippendorffOrdinal.compute(input)) },
    {
      metric: 'krippendorff-interval',
      level: 'interval',
      value: asNumber(krippendorffInterval.compute(input)),
    },
  ] as const
}

function asNumber(outcome: Outcome): number | undefined {
  return typeof outcome === 'number' ? outcome : undefined
}
