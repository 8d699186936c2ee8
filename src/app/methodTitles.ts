import type { MethodTopic } from '../views/registry.ts'

/** The name of a method sheet, which is also that of the link to it. */
export const METHOD_TITLES: Readonly<Record<MethodTopic, string>> = {
  state: 'How a state is worked out',
  scale: 'What the scales mean',
  agreement: 'How agreement is worked out',
  shift: 'What counts as a shift',
  plan: 'How a plan is coded',
  statement: 'How statements are chosen',
  position: 'How a position is coded',
}

interface Link {
  /** The metric on the method page; the page as a whole where none is named. */
  readonly metric?: string
  readonly words: string
}

/** Where a method sheet leads on to. */
export const METHOD_LINKS: Readonly<Record<MethodTopic, readonly Link[]>> = {
  state: [
    { metric: 'state', words: 'The rule with worked examples' },
    { metric: 'common-ground', words: 'Common ground with worked examples' },
  ],
  scale: [
    { metric: 'spread', words: 'Spread with worked examples' },
    { metric: 'zone-length', words: 'The zone that red lines leave' },
  ],
  agreement: [{ metric: 'agreement', words: 'The formula with worked examples' }],
  shift: [{ metric: 'shift', words: 'The formula with worked examples' }],
  plan: [{ metric: 'plan-fit', words: 'The formula with worked examples' }],
  statement: [{ words: 'All numbers and their formulas' }],
  position: [{ words: 'All numbers and their formulas' }],
}
