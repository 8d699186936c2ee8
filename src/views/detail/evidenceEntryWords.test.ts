import { describe, expect, it } from 'vitest'
import { aDocument, aPlan, aProvision, aSource, aStatement } from '../../testing/builders.ts'
import { locateInFile } from '../../model/fault.ts'
import { parseModel } from '../../model/parseModel.ts'
import { entryWords, publishers, reliabilityWords, sourcesHeading } from './evidenceEntryWords.ts'

const { model, evidence } = parseModel(
  aDocument({
    plans: [aPlan({ provisions: [aProvision({ point: '6', support: 'single-source' })] })],
    statements: [
      aStatement({ quote: 'No dam.', translated: false, attribution: 'on-record', redLine: true }),
    ],
  }),
  locateInFile('model.json'),
)
const item = (id: string) => ({
  id,
  day: '2025-03-01',
  bearing: 'supports' as const,
  provision: id.includes('#'),
})

describe(entryWords, () => {
  it('says who spoke, how it is known, and what the quote stands for', () => {
    expect(entryWords(model, evidence, item('statement'))).toMatchObject({
      who: 'The minister',
      known: 'on record, verbatim',
      redLine: true,
      summary: 'Said what Alba wants.',
    })
  })

  it('names the plan and the point of a provision, without quotation marks', () => {
    expect(entryWords(model, evidence, item('first-draft#6'))).toMatchObject({
      who: 'First draft, point 6',
      role: 'draft',
      known: 'document, one source only',
      quotation: { words: 'The dam is 50 m high.', quoted: false },
    })
  })

  it('has no words for what is not there', () => {
    expect(entryWords(model, evidence, item('gone'))).toBeUndefined()
    expect(entryWords(model, evidence, item('first-draft#7'))).toBeUndefined()
  })
})

describe(reliabilityWords, () => {
  it('adds the fault of a source', () => {
    expect(reliabilityWords(aSource({ reliability: 'low', fault: 'machine summary' }))).toBe(
      'low reliability; machine summary',
    )
  })
})

describe(publishers, () => {
  it('names each publisher once', () => {
    expect(publishers([aSource({ id: 'a' }), aSource({ id: 'b' })]).map(({ id }) => id)).toEqual(['a'])
  })
})

describe(sourcesHeading, () => {
  it('warns of faults', () => {
    expect(sourcesHeading([aSource(), aSource({ fault: 'no date' })])).toBe(
      'About the sources, 1 with a fault',
    )
    expect(sourcesHeading([aSource()])).toBe('About the source')
  })
})
