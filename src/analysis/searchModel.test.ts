import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateInFile } from '../model/fault.ts'
import { parseModel } from '../model/parseModel.ts'
import type { ModelDocument } from '../model/schema.ts'
import { aDocument, aGroup, anIssue, aParty, aPlan, aSource, aStatement } from '../testing/builders.ts'
import { indexSearch, searchModel, type Hit } from './searchModel.ts'

const document = {
  parties: [aParty('alba', { description: 'The kingdom of the hills.' }), aParty('borduria')],
  issues: [
    anIssue(),
    anIssue({ id: 'fishing', title: 'Fishing below the dam', question: 'Who may fish?' }),
    anIssue({ id: 'damages', title: 'Damages', question: 'Who pays?' }),
  ],
  groups: [
    aGroup({ issues: ['dam-height', 'fishing'] }),
    aGroup({ id: 'money', title: 'Money', issues: ['damages'] }),
  ],
  plans: [
    aPlan(),
    aPlan({ id: 'second', shortTitle: 'Second draft', title: 'Dam treaty', date: '2025-05-01' }),
  ],
  sources: [aSource()],
  statements: [
    aStatement({ id: 'old', issues: ['dam-height'], speaker: 'Dan Jørgensen', role: 'Minister' }),
    aStatement({ id: 'new', date: '2025-04-01', speaker: 'Dan Jørgensen', summary: 'No dam at all.' }),
    aStatement({
      id: 'other',
      date: '2025-02-01',
      party: 'borduria',
      quote: 'Ні греблі',
      quoteLanguage: 'uk',
    }),
  ],
} satisfies Partial<ModelDocument>

const { model, evidence } = parseModel(aDocument(document), locateInFile('model.json'))
const index = indexSearch(model, evidence)

function found(words: string, most = 5): Record<string, string[]> {
  return Object.fromEntries(
    searchModel(index, words, { most }).map(({ kind, hits }) => [kind, hits.map((hit) => nameOf(hit))]),
  )
}

function nameOf(hit: Hit): string {
  switch (hit.kind) {
    case 'issue':
      return hit.issue.title
    case 'party':
      return hit.party.name
    case 'speaker':
      return hit.speaker.name
    case 'plan':
      return hit.plan.shortTitle
    case 'statement':
      return hit.entry.statement.id
  }
}

describe(searchModel, () => {
  it('finds issues, parties, speakers, plans and statements', () => {
    expect(found('dam')).toEqual({
      issue: ['Damages', 'Height of the dam', 'Fishing below the dam'],
      plan: ['Second draft'],
      statement: ['new', 'old'],
    })
    expect(found('alba')['party']).toEqual(['Alba'])
  })

  it('puts names that begin with the words first, and texts last', () => {
    expect(found('fish')['issue']).toEqual(['Fishing below the dam'])
    expect(found('who')['issue']).toEqual(['Fishing below the dam', 'Damages'])
    expect(found('draft')['plan']).toEqual(['Second draft', 'First draft'])
  })

  it('begins with the kind of which a name matches', () => {
    const [first] = searchModel(index, 'minister')
    expect(first?.kind).toBe('speaker')
    expect(searchModel(index, 'jorgensen').map(({ kind }) => kind)).toEqual(['speaker', 'statement'])
  })

  it('ignores case and accents, in any script', () => {
    expect(found('JORGENSEN')['speaker']).toEqual(['Dan Jørgensen'])
    expect(found('НІ ГРЕБЛІ')['statement']).toEqual(['other'])
  })

  it('asks for every word, and for words in quotation marks together', () => {
    expect(found('dam height')['issue']).toEqual(['Height of the dam'])
    expect(found('"dam height"')).toEqual({})
  })

  it('is bounded, and says how many there are', () => {
    const [issues] = searchModel(index, 'dam', { most: 2 })
    expect(issues?.hits).toHaveLength(2)
    expect(issues?.total).toBe(3)
  })

  it('gives all matching statements the newest first', () => {
    const statements = searchModel(index, 'alba', { most: 1 }).find(({ kind }) => kind === 'statement')
    expect(statements?.hits).toHaveLength(1)
    expect(statements?.entries.map(({ statement }) => statement.id)).toEqual(['old', 'other'])
  })

  it('puts what was on record by a day before what was said later', () => {
    const statements = searchModel(index, 'dam', { asOf: '2025-03-31' }).at(-1)
    expect(statements?.hits.map((hit) => nameOf(hit))).toEqual(['old', 'new'])
  })

  it('finds nothing for no words', () => {
    expect(searchModel(index, '  " ')).toEqual([])
  })

  it('finds names before the statements have loaded', () => {
    const early = indexSearch(model, undefined)
    expect(searchModel(early, 'dam').map(({ kind }) => kind)).toEqual(['issue', 'plan'])
  })

  it('takes any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const wrong = searchModel(index, words).filter(({ hits, total }) => !hits[0] || total < hits.length)
        expect(wrong).toEqual([])
      }),
    )
  })

  it('answers within a keystroke at 5,000 statements', () => {
    const statements = Array.from({ length: 5000 }, (_, number) =>
      aStatement({
        id: `s-${number}`,
        speaker: `Speaker ${number % 300}`,
        summary: `Says ${'something about the river and its dam '.repeat(8)} ${number}`,
      }),
    )
    const large = parseModel(aDocument({ ...document, statements }), locateInFile('model.json'))
    const largeIndex = indexSearch(large.model, large.evidence)
    const start = performance.now()
    const groups = searchModel(largeIndex, 'river 4321')
    expect(performance.now() - start).toBeLessThan(300)
    expect(groups.find(({ kind }) => kind === 'statement')?.total).toBe(1)
  })
})
