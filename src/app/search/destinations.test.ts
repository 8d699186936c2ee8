import { describe, expect, it } from 'vitest'
import { indexSearch, searchModel, type Hit } from '../../analysis/searchModel.ts'
import { locateInFile } from '../../model/fault.ts'
import { parseModel } from '../../model/parseModel.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'
import { aDocument, aGroup, anIssue, aParty, aPlan, aPosition, aStatement } from '../../testing/builders.ts'
import { resolveSelection } from '../../views/selection.ts'
import { countOnRecord, destinationOf } from './destinations.ts'

const document = aDocument({
  parties: [aParty('alba'), aParty('borduria')],
  issues: [
    anIssue({
      positions: [
        aPosition({ from: '2025-02-01', evidence: ['early'] }),
        aPosition({ from: '2025-08-01', value: 20, evidence: ['late'], contested: ['against'] }),
      ],
    }),
    anIssue({ id: 'fish', title: 'Fish' }),
  ],
  groups: [aGroup(), aGroup({ id: 'river', title: 'River', issues: ['fish'] })],
  plans: [aPlan({ date: '2025-09-01' })],
  statements: [
    aStatement({ id: 'early', date: '2025-02-01', issues: ['dam-height'], summary: 'Opening words.' }),
    aStatement({ id: 'late', date: '2025-08-01', issues: ['dam-height'], summary: 'A softer line.' }),
    aStatement({ id: 'against', date: '2025-09-10', issues: ['dam-height'], summary: 'Not so.' }),
    aStatement({
      id: 'loose',
      date: '2025-03-01',
      party: 'borduria',
      speaker: 'Envoy',
      summary: 'Said “maybe” once.',
    }),
  ],
})
const { model, evidence } = parseModel(document, locateInFile('model.json'))
const index = indexSearch(model, evidence)

function hitFor(words: string, kind: Hit['kind']): Hit {
  const hit = searchModel(index, words).find((group) => group.kind === kind)?.hits[0]
  if (!hit) throw new Error(`Nothing found for ${words}`)
  return hit
}

function go(words: string, kind: Hit['kind'], choices: Partial<ViewState> = {}) {
  const state = { ...DEFAULT_VIEW_STATE, ...choices }
  return destinationOf(hitFor(words, kind), model, resolveSelection(model, state), state)
}

describe(destinationOf, () => {
  it('opens an issue where the reader is', () => {
    expect(go('height', 'issue')).toEqual({ choices: { issue: 'dam-height' }, changes: [] })
  })

  it('sorts the matrix by a party, and shows it again where it was switched off', () => {
    expect(go('alba', 'party').choices).toMatchObject({ view: 'matrix', sort: 'alba' })
    const { choices, changes } = go('alba', 'party', { hide: ['alba'] })
    expect(choices.hide).toEqual([])
    expect(changes).toEqual(['with Alba shown again'])
  })

  it('opens the cell that rests on a statement, on the day shown where it does', () => {
    expect(go('opening words', 'statement')).toEqual({
      choices: { issue: 'dam-height', party: 'alba' },
      changes: [],
      found: { issue: 'dam-height', party: 'alba', statement: 'early' },
    })
  })

  it.each([{ hideIssues: ['dam-height'] }, { hideGroups: ['water'] }])(
    'says of an issue that is switched off that it stays so, %o',
    (off) => {
      expect(go('height', 'issue', off)).toEqual({
        choices: { issue: 'dam-height' },
        changes: ['switched off'],
      })
      const { choices, changes } = go('softer', 'statement', { ...off, hide: ['alba'] })
      expect(changes).toEqual([
        'as of 1 Aug 2025',
        'with Alba shown again',
        'with Height of the dam switched off',
      ])
      expect(Object.keys(choices)).not.toContain('hideIssues')
      expect(Object.keys(choices)).not.toContain('hideGroups')
    },
  )

  it('goes to the day on which a later or a replaced position rested on it, and says so', () => {
    expect(go('softer', 'statement').changes).toEqual(['as of 1 Aug 2025'])
    expect(go('softer', 'statement').choices.asOf).toBe('2025-08-01')
    expect(go('opening words', 'statement', { asOf: '2025-10-01' }).choices.asOf).toBe('2025-02-01')
    expect(go('not so', 'statement').choices.asOf).toBe('2025-09-10')
  })

  it('looks a statement up in Evidence where no position rests on it', () => {
    const { choices, changes } = go('maybe', 'statement', { speaker: 'Somebody' })
    expect(choices).toMatchObject({ view: 'evidence', find: 'Said maybe once.', speaker: undefined })
    expect(changes).toEqual([])
    expect(searchModel(index, choices.find ?? '').map(({ total }) => total)).toEqual([1])
  })

  it('goes on to the day of a plan, or to the first words of a speaker', () => {
    expect(go('draft', 'plan').choices).toMatchObject({
      view: 'plans',
      plans: ['first-draft'],
      asOf: '2025-09-01',
    })
    expect(go('envoy', 'speaker', { asOf: '2025-01-15' })).toMatchObject({
      choices: { view: 'evidence', speaker: 'Envoy', asOf: '2025-03-01' },
      changes: ['as of 1 Mar 2025'],
    })
  })
})

describe(countOnRecord, () => {
  it('counts what Evidence shows: by the day shown, of the parties shown', () => {
    const entries = searchModel(index, 'the').find(({ kind }) => kind === 'statement')?.entries ?? []
    const count = (choices: Partial<ViewState>) =>
      countOnRecord(entries, resolveSelection(model, { ...DEFAULT_VIEW_STATE, ...choices }))
    expect(entries).toHaveLength(4)
    expect(count({})).toBe(2)
    expect(count({ hide: ['borduria'] })).toBe(1)
    expect(count({ asOf: '2025-12-31' })).toBe(4)
  })
})
