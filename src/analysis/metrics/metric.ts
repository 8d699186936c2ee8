import { SHAPES, type Inputs, type Shape } from './inputs.ts'
import type { LeftOut, Outcome, Term, Working } from './working.ts'

/** A case whose result is known. Run as a test, and by the method page in the browser. */
export interface WorkedExample<Input> {
  readonly name: string
  readonly input: Input
  readonly expected: Outcome
  readonly tolerance: number
  /** Printed in the literature, a mathematical identity, or worked out by hand for this project. */
  readonly source: 'published' | 'identity' | 'by hand'
}

/** What an author of a metric states. */
export interface MetricDefinition<S extends Shape> {
  readonly id: string
  readonly label: string
  /** One plain sentence for a reader who has never heard of it. */
  readonly meaning: string
  readonly formula: string
  readonly use: 'headline' | 'expert'
  /** The form of its input, see `Inputs`. */
  readonly shape: S
  /** Lowest and highest possible result; `undefined` where the result is a word. */
  readonly range: { readonly low: number; readonly high: number } | undefined
  /** Below this there is no result. */
  readonly minimum: { readonly count: number; readonly of: string }
  /** The rule for missing values. */
  readonly missing: string
  readonly reference: string
  readonly workedExamples: readonly WorkedExample<Inputs[S]>[]
  /** The result; `undefined`, never 0 or `NaN`, where there is too little to say. */
  compute(input: Inputs[S]): Outcome
  /** The arithmetic with the numbers put in. Only asked for where there is a result. */
  steps(input: Inputs[S]): { readonly terms: readonly Term[]; readonly arithmetic: string }
  /** What was left out besides what the form of the input leaves out. */
  alsoLeftOut?(input: Inputs[S]): LeftOut[]
}

export interface Metric<S extends Shape = Shape> extends MetricDefinition<S> {
  /** How the number comes about: formula, inputs, what was left out and why, arithmetic, result. */
  explain(input: Inputs[S]): Working
}

/** Completes a metric by its `explain`. */
export function defineMetric<S extends Shape>(definition: MetricDefinition<S>): Metric<S> {
  const explain = (input: Inputs[S]): Working => {
    const result = definition.compute(input)
    const { terms, arithmetic } =
      result === undefined ? { terms: [], arithmetic: undefined } : definition.steps(input)
    return {
      formula: definition.formula,
      inputs: SHAPES[definition.shape].given(input),
      leftOut: [...SHAPES[definition.shape].leftOut(input), ...(definition.alsoLeftOut?.(input) ?? [])],
      terms,
      arithmetic,
      result,
    }
  }
  return { ...definition, explain }
}
