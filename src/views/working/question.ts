import type { Inputs, Shape } from '../../analysis/metrics/inputs.ts'

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

/** What one metric makes of one input. The input is put together only when somebody asks. */
export type Question = {
  [Id in MetricId]: { readonly metric: Id; readonly input: () => Inputs[(typeof ASKED)[Id]['shape']] }
}[MetricId]
