import { meanGap } from '../../analysis/meanGap.ts'
import type { Inputs, Shape } from '../../analysis/metrics/inputs.ts'
import { formatNumber } from '../../analysis/metrics/working.ts'

/** The metrics whose numbers the interface shows: the form of their input, and the word that names the number. */
export const ASKED = {
  state: { shape: 'issue', word: 'State' },
  spread: { shape: 'issue', word: 'Spread' },
  'zone-length': { shape: 'issue', word: 'Length of the zone' },
  'common-ground': { shape: 'issue', word: 'Common ground' },
  'weighted-mean': { shape: 'issue', word: 'Weighted mean' },
  'weighted-median': { shape: 'issue', word: 'Weighted median' },
  agreement: { shape: 'comparison', word: 'Agreement' },
  'plan-fit': { shape: 'comparison', word: 'Plan fit' },
  'signorino-ritter': { shape: 'comparison', word: 'Similarity' },
  shift: { shape: 'move', word: 'Shift' },
  'van-der-eijk': { shape: 'distribution', word: 'Van der Eijk’s A' },
  'tastle-wierman': { shape: 'distribution', word: 'Consensus' },
  leik: { shape: 'distribution', word: 'Leik’s D' },
  'esteban-ray-1': { shape: 'distribution', word: 'Polarization' },
  'esteban-ray-1-6': { shape: 'distribution', word: 'Polarization' },
  'krippendorff-nominal': { shape: 'ratings', word: 'Alpha, nominal' },
  'krippendorff-ordinal': { shape: 'ratings', word: 'Alpha, ordinal' },
  'krippendorff-interval': { shape: 'ratings', word: 'Alpha, interval' },
} as const satisfies Readonly<Record<string, { readonly shape: Shape; readonly word: string }>>

type MetricId = keyof typeof ASKED

/** What the interface still does to the result of a metric before it shows it. */
export interface LastStep {
  /** The word that names the number. */
  readonly word: string
  readonly meaning: string
  readonly formula: string
  readonly of: (result: number) => number
  /** With the number put in. */
  readonly expression: (result: number) => string
}

export const LAST_STEPS = {
  'mean-gap': {
    word: 'Mean gap',
    meaning: 'The mean gap is what the fit lacks to 1, in points of the scale: the lower, the nearer.',
    formula: 'Mean gap = 100 × (1 − plan fit)',
    of: meanGap,
    expression: (fit) => `100 × (1 − ${formatNumber(fit)})`,
  },
} as const satisfies Readonly<Record<string, LastStep>>

/** What one metric makes of one input, and what is still done to that. The input is put together only when somebody asks. */
export type Question = {
  [Id in MetricId]: {
    readonly metric: Id
    readonly input: () => Inputs[(typeof ASKED)[Id]['shape']]
    readonly last?: keyof typeof LAST_STEPS
  }
}[MetricId]

/** The word that names the number asked for. */
export function wordOf({ metric, last }: Pick<Question, 'metric' | 'last'>): string {
  return last ? LAST_STEPS[last].word : ASKED[metric].word
}
