import type { Position } from '../../model/schema.ts'

export interface Fact {
  readonly label: string
  readonly value: string
}

/** The four facts beside a value; what is not coded says so. */
export function positionFacts({ range, salience, confidence, basis }: Position): Fact[] {
  return [
    { label: 'Would accept', value: range ? rangeWords(range) : 'not said' },
    { label: 'Salience', value: salience === undefined ? 'not coded' : String(salience) },
    { label: 'Confidence', value: confidence ?? 'not coded' },
    { label: 'Basis', value: basis ?? 'not coded' },
  ]
}

function rangeWords([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low} to ${high}`
}

/** What the party refuses in so many words; `undefined` where it has drawn no red line. */
export function redLineSentence({ redLine }: Position): string | undefined {
  const { min, max } = redLine ?? {}
  if (min !== undefined && max !== undefined)
    return `Red line: refuses all below ${min} and all above ${max}.`
  if (min !== undefined) return `Red line: refuses all below ${min}.`
  return max === undefined ? undefined : `Red line: refuses all above ${max}.`
}

/** One sentence on each fact; the words are the codebook’s. */
export const FACT_MEANINGS: readonly { readonly label: string; readonly meaning: string }[] = [
  { label: 'Value', meaning: 'What the party asks for, on the issue’s own scale from 0 to 100.' },
  { label: 'Would accept', meaning: 'The outcomes that it has said it could live with.' },
  { label: 'Red line', meaning: 'The bound beyond which it refuses, in so many words.' },
  {
    label: 'Salience',
    meaning:
      'How much the issue matters to the party, by its own words and how often it raised it: 0 to 100.',
  },
  {
    label: 'Confidence',
    meaning:
      'How firmly the words carry the value: who spoke, how good the sources are, whether anything contradicts.',
  },
  {
    label: 'Basis',
    meaning:
      'Document: a text it signed or tabled. Stated: words on record. Reported: others’ account. Inferred: follows from a statement that does not say it.',
  },
]
