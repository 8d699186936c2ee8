import { agreementMetric } from './agreement.ts'
import { commonGroundMetric } from './commonGround.ts'
import { estebanRay1, estebanRay16 } from './estebanRay.ts'
import type { Shape } from './inputs.ts'
import { krippendorffInterval, krippendorffNominal, krippendorffOrdinal } from './krippendorff.ts'
import { leik } from './leik.ts'
import type { Metric } from './metric.ts'
import { planFitMetric } from './planFit.ts'
import { shift } from './shift.ts'
import { signorinoRitter } from './signorinoRitter.ts'
import { spread } from './spread.ts'
import { state } from './state.ts'
import { tastleWierman } from './tastleWierman.ts'
import { vanDerEijk } from './vanDerEijk.ts'
import { weightedMean } from './weightedMean.ts'
import { weightedMedian } from './weightedMedian.ts'
import { zoneLength } from './zoneLength.ts'

/**
 * Every number that Parley shows, in the order of the method page. A metric is one file and one line here: the method page,
 * its worked examples, the working of each number and the laws (`registry.test.ts`, `metrics.test.ts`) pick it up.
 */
export const METRICS: readonly Metric[] = [
  state,
  spread,
  zoneLength,
  commonGroundMetric,
  agreementMetric,
  shift,
  planFitMetric,
  signorinoRitter,
  weightedMean,
  weightedMedian,
  vanDerEijk,
  tastleWierman,
  leik,
  estebanRay1,
  estebanRay16,
  krippendorffNominal,
  krippendorffOrdinal,
  krippendorffInterval,
]

/** The metrics that take one form of input. */
export function metricsOf<S extends Shape>(shape: S): Metric<S>[] {
  return METRICS.filter((metric): metric is Metric & Metric<S> => metric.shape === shape)
}
