import type { Metric, WorkedExample } from './metric.ts'
import { METRICS } from './registry.ts'
import type { Outcome } from './working.ts'

/** A worked example as it came out. */
export interface ExampleResult extends Pick<
  WorkedExample<unknown>,
  'name' | 'expected' | 'tolerance' | 'source'
> {
  /** Id and label of the metric. */
  readonly metric: string
  readonly label: string
  readonly got: Outcome
  /** Numbers: no further off than the tolerance. Words and nothing: the same. */
  readonly pass: boolean
}

/** Runs every worked example of the given metrics, in order: what the method page shows and the tests demand. */
export function runWorkedExamples(metrics: readonly Metric[] = METRICS): ExampleResult[] {
  return metrics.flatMap((metric) =>
    metric.workedExamples.map(({ name, input, expected, tolerance, source }) => {
      const got = metric.compute(input)
      const pass =
        typeof got === 'number' && typeof expected === 'number'
          ? Math.abs(got - expected) <= tolerance
          : got === expected
      return { metric: metric.id, label: metric.label, name, expected, tolerance, source, got, pass }
    }),
  )
}
