import type { Metric } from '../../analysis/metrics/metric.ts'
import { METRICS } from '../../analysis/metrics/registry.ts'
import { formatNumber, type Given, type Outcome, type Working } from '../../analysis/metrics/working.ts'
import { ASKED, LAST_STEPS, type LastStep, type Question } from './question.ts'

/** A question answered: the metric, and how its number came about. */
export interface Answer {
  readonly metric: Metric
  readonly working: Working
  /** What was done to the metric’s result, where that is not what is shown. */
  readonly last: (LastStep & { readonly arithmetic: string | undefined }) | undefined
  /** What the whole working ends in: that of the last step, else the metric’s. */
  readonly result: Outcome
}

export function workingOf({ metric: id, input, last }: Question): Answer {
  const metric = METRICS.find((one) => one.id === id)
  if (metric?.shape !== ASKED[id].shape) throw new Error(`There is no metric ${id} of ${ASKED[id].shape}s`)
  const working = metric.explain(input())
  if (!last) return { metric, working, last: undefined, result: working.result }
  const step: LastStep = LAST_STEPS[last]
  const number = typeof working.result === 'number' ? working.result : undefined
  return {
    metric,
    working,
    last: { ...step, arithmetic: number === undefined ? undefined : step.expression(number) },
    result: number === undefined ? undefined : step.of(number),
  }
}

/** The result as the working writes it; words where there is none. */
export function resultWords({ result }: Pick<Working, 'result'>): string {
  if (result === undefined) return 'no result: too little to say'
  return typeof result === 'number' ? formatNumber(result) : result
}

const MOST_COLUMNS = 5

/** The numbers put in as a table; `columns` is empty where they are too many for one, and stand in a line each. */
export function givenTable(inputs: readonly Given[]): {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[]
} {
  const names = [...new Set(inputs.flatMap(({ values }) => Object.keys(values)))]
  const written = ({ values }: Given, name: string) => {
    const value = values[name]
    return value === undefined ? '' : formatNumber(value)
  }
  if (names.length > MOST_COLUMNS) {
    const line = (given: Given) => Object.keys(given.values).map((name) => `${name}: ${written(given, name)}`)
    return {
      columns: [],
      rows: inputs.map((given) => ({ label: given.label, cells: [line(given).join(', ')] })),
    }
  }
  return {
    columns: names,
    rows: inputs.map((given) => ({
      label: given.label,
      cells: names.map((name) => written(given, name)),
    })),
  }
}
