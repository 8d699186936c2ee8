import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateInFile } from '../model/fault.ts'
import { parseModel } from '../model/parseModel.ts'
import type { ModelDocument } from '../model/schema.ts'
import { aDocument, aGroup, anIssue, aSource, aStatement } from '../testing/builders.ts'
import { searchStatements, type EvidenceFilter } from './evidenceSearch.ts'
import { foldText, searchTerms } from './foldText.ts'
import { indexStatements, onRecord } from './statementIndex.ts'

const ALL: EvidenceFilter = { hiddenParties: [], only: [] }
const NONE = new Set<string>()

const document = {
  issues: [anIssue(), anIssue({ id: 'fishing', title: 'Right to fish' })],
  groups: [aGroup({ issues: ['dam-height'] }), aGroup({ id: 'food', title: 'Food', issues: ['fishing'] })],
  sources: [
    aSource(),
    aSource({ id: 'mirror', publisher: 'Mirror', reliability: 'low' }),
    aSource({ id: 'unused', publisher: 'Ütze-Zeitung' }),
  ],
  statements: [
    aStatement({ id: 'old', issues: ['dam-height'], speaker: 'Dan Jørgensen', redLine: true }),
    aStatement({
      id: 'new',
      date: '2025-04-01',
      party: 'borduria',
      issues: ['dam-height', 'fishing'],
      quote: 'Ні греблі',
      quoteLanguage: 'uk',
      translated: false,
      sources: ['mirror', 'source'],
    }),
    aStatement({
      id: 'reported',
      date: '2025-02-01',
      party: 'borduria',
      issues: ['fishing'],
      attribution: 'reported',
      sources: ['mirror'],
    }),
  ],
} satisfies Partial<ModelDocument>

function entries() {
  const { model, evidence } = parseModel(aDocument(document), locateInFile('model.json'))
  return indexStatements(model, evidence)
}

function idsOf(filter: Partial<EvidenceFilter>, otherwise: ReadonlySet<string> = NONE): string[] {
  return searchStatements(entries(), { ...ALL, ...filter }, otherwise).found.map(
    ({ statement }) => statement.id,
  )
}

describe(foldText, () => {
  it('ignores case and accents in any script', () => {
    expect(foldText('Jørgensen, ŁÓDŹ, Straße')).toBe('jorgensen, lodz, strasse')
    expect(foldText('КИЇВ')).toBe(foldText('київ'))
  })

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})

describe(searchTerms, () => {
  it('takes words one by one, and those in quotation marks together', () => {
    expect(searchTerms(' NATO “grain corridor" ')).toEqual(['nato', 'grain corridor'])
  })

  it('has none where nothing was typed', () => {
    expect(searchTerms(undefined)).toEqual([])
    expect(searchTerms(' "" ')).toEqual([])
  })
})

describe(indexStatements, () => {
  it('puts the newest first and knows the best of the sources', () => {
    expect(entries().map(({ statement, best }) => [statement.id, best])).toEqual([
      ['new', 'high'],
      ['old', 'high'],
      ['reported', 'low'],
    ])
  })
})

describe(onRecord, () => {
  it('leaves out what was said later, and issues that are not shown', () => {
    const record = onRecord(entries(), '2025-04-01', new Set(['fishing']))
    expect(record.map(({ statement, issues }) => [statement.id, issues.map(({ id }) => id)])).toEqual([
      ['new', ['fishing']],
      ['reported', ['fishing']],
    ])
    expect(onRecord(entries(), '2025-02-01', new Set(['fishing', 'dam-height']))).toHaveLength(1)
  })
})

describe(searchStatements, () => {
  it('looks through titles, speakers, quotes, summaries and publishers', () => {
    expect(idsOf({ find: 'jorgensen' })).toEqual(['old'])
    expect(idsOf({ find: 'ГРЕБЛІ' })).toEqual(['new'])
    expect(idsOf({ find: 'right fish' })).toEqual(['new', 'reported'])
    expect(idsOf({ find: 'mirror' })).toEqual(['new', 'reported'])
    expect(idsOf({ find: 'what alba wants' })).toHaveLength(3)
  })

  it('keeps only what passes every filter', () => {
    expect(idsOf({ hiddenParties: ['alba'] })).toEqual(['new', 'reported'])
    expect(idsOf({ group: 'food', attribution: 'reported' })).toEqual(['reported'])
    expect(idsOf({ issue: 'dam-height' })).toEqual(['new', 'old'])
    expect(idsOf({ reliability: 'low' })).toEqual(['reported'])
    expect(idsOf({ from: '2025-02-02', to: '2025-03-01' })).toEqual(['old'])
    expect(idsOf({ speaker: 'Dan Jørgensen' })).toEqual(['old'])
  })

  it('can ask for red lines, dissent, verbatim words and what one source alone tells', () => {
    expect(idsOf({ only: ['red-line'] })).toEqual(['old'])
    expect(idsOf({ only: ['otherwise'] }, new Set(['new']))).toEqual(['new'])
    expect(idsOf({ only: ['verbatim'] })).toEqual(['new'])
    expect(idsOf({ only: ['one-source', 'red-line'] })).toEqual(['old'])
  })

  it('counts each choice of a list under the other filters in force', () => {
    const { counts } = searchStatements(entries(), { ...ALL, group: 'food', hiddenParties: ['alba'] }, NONE)
    expect([...counts.group]).toEqual([['water', 1], ['food', 2]]) // prettier-ignore
    expect([...counts.party]).toEqual([['borduria', 2]])
    expect(counts.attribution.get('document')).toBeUndefined()
  })

  it('knows what removing each filter would show', () => {
    const { found, without } = searchStatements(
      entries(),
      { ...ALL, find: 'jorgensen', attribution: 'reported' },
      NONE,
    )
    expect(found).toEqual([])
    expect(without).toEqual(new Map([['find', 1], ['attribution', 1]])) // prettier-ignore
  })

  it('finds nothing more when a filter is added', () => {
    const filters = fc.record({
      group: fc.constantFrom(undefined, 'water', 'food'),
      attribution: fc.constantFrom(undefined, 'reported', 'on-record'),
      find: fc.constantFrom(undefined, 'dam', 'mirror', 'minister'),
      only: fc.subarray(['red-line' as const, 'verbatim' as const]),
      hiddenParties: fc.subarray(['alba', 'borduria']),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        const { found, without } = searchStatements(entries(), filter, NONE)
        expect([...without.values()].every((count) => count >= found.length)).toBe(true)
      }),
    )
  })
})
