import { describe, expect, it } from 'vitest'
import { aGroup, aModel, anIssue, aParty, aPosition } from '../../testing/builders.ts'
import { chosenPair, heatCells, heatColumns, heatRows } from './heatRows.ts'
import { heatSentence, restWords, scoreWords } from './heatWords.ts'

const DAY = '2025-06-30'
const PARTIES = ['alba', 'borduria', 'curonia'].map((id) => aParty(id))

/** Alba and Borduria near on water and apart on fish, where their red lines exclude each other; Curonia silent on fish. */
const { issues } = aModel({
  groups: [
    aGroup({ id: 'water', title: 'Water', issues: ['dam', 'toll'] }),
    aGroup({ id: 'fish', title: 'Fish', issues: ['quota'] }),
  ],
  issues: [
    issue('dam', {
      alba: { value: 0, salience: 100 },
      borduria: { value: 10, salience: 100 },
      curonia: { value: 100 },
    }),
    issue('toll', {
      alba: { value: 50, salience: 0 },
      borduria: { value: 100, salience: 0 },
      curonia: { value: 50 },
    }),
    issue('quota', {
      alba: { value: 0, redLine: { max: 20 }, salience: 0 },
      borduria: { value: 100, redLine: { min: 80 }, salience: 0 },
    }),
  ],
})

describe(heatRows, () => {
  it('reads every pair over all issues and in each group', () => {
    const rows = heatRows(issues, PARTIES, DAY, undefined)
    const pair = rows.find(({ parties }) => parties.join() === 'alba,borduria')
    expect(pair?.all).toMatchObject({ group: undefined, shared: 3, issues: 3, blocked: ['quota'] })
    expect(pair?.all.score).toBeCloseTo(1 - 1.6 / 3, 12)
    expect(pair?.groups.map(({ group, score, issues: n }) => [group?.title, score, n])).toEqual([
      ['Water', 0.7, 2],
      ['Fish', 0, 1],
    ])
  })

  it('has no number, not 0, where a pair shares no issue of a group', () => {
    const rows = heatRows(issues, PARTIES, DAY, undefined)
    const fish = rows.find(({ parties }) => parties.join() === 'alba,curonia')?.groups[1]
    expect(fish).toMatchObject({ score: undefined, shared: 0, issues: 1 })
  })

  it('puts the nearest pair first, and pairs that can’t be compared last', () => {
    const rows = heatRows(issues, [...PARTIES, aParty('dravia')], DAY, undefined)
    expect(rows.map(({ all }) => all.score)).toEqual(
      rows.map(({ all }) => all.score).toSorted((a, b) => (b ?? -1) - (a ?? -1)),
    )
    expect(rows.at(-1)?.all.score).toBeUndefined()
  })

  it('counts an issue as much as it matters to the two, where asked', () => {
    const pair = heatRows(issues, PARTIES, DAY, 'salience').find(
      ({ parties }) => parties.join() === 'alba,borduria',
    )
    expect(pair?.all.score).toBeCloseTo(0.9, 12)
    expect(pair?.groups[1]).toMatchObject({ score: undefined, shared: 1 })
  })

  it('has no row for one party', () => {
    expect(heatRows(issues, PARTIES.slice(0, 1), DAY, undefined)).toEqual([])
  })
})

describe(chosenPair, () => {
  const rows = heatRows(issues, PARTIES, DAY, undefined)

  it('takes the two that are asked for, in either order', () => {
    expect(chosenPair(rows, ['curonia', 'alba'])?.parties).toEqual(['alba', 'curonia'])
  })

  it.each([[[]], [['alba']], [['alba', 'alba']], [['alba', 'gone']]])(
    'takes the first row for %j',
    (asked) => {
      expect(chosenPair(rows, asked)).toBe(rows[0])
    },
  )

  it('has none where there is none', () => {
    expect(chosenPair([], ['alba', 'curonia'])).toBeUndefined()
  })
})

describe(heatColumns, () => {
  it('says in the table what the cells say', () => {
    const cell = heatCells(heatRows(issues, PARTIES, DAY, undefined)).find(
      ({ parties, group }) => parties.join() === 'alba,curonia' && group?.id === 'fish',
    )
    const values = heatColumns(undefined).map(({ value }) => cell && value(cell))
    expect(values).toEqual(['Alba', 'Curonia', 'Fish', undefined, 0, 1, '1 never stated', 0])
  })

  it('counts assumed saliences where they matter', () => {
    expect(heatColumns('salience').at(-1)?.label).toBe('Saliences not coded, counted as 50')
  })
})

describe(heatSentence, () => {
  const sentence = (pair: string, weights: 'salience' | undefined, at: number) => {
    const row = heatRows(issues, PARTIES, DAY, weights).find(({ parties }) => parties.join() === pair)
    const cell = row && heatCells([row])[at]
    return cell && [scoreWords(cell), restWords(cell), heatSentence(cell)]
  }

  it('says the number, what it rests on, and what the two block', () => {
    expect(sentence('alba,borduria', undefined, 0)).toEqual([
      '0.47',
      '1 of 3',
      'Alba and Borduria, all issues: agreement 0.47, on 3 of 3 issues, 1 blocked by red lines',
    ])
  })

  it('says so where there is nothing to compare, and where nothing counts', () => {
    expect(sentence('alba,curonia', undefined, 2)).toEqual([
      'none',
      '0 issues',
      'Alba and Curonia, Fish: none of 1 issue on which both hold a position',
    ])
    expect(sentence('alba,borduria', 'salience', 2)?.[0]).toBe('no weight')
  })
})

function issue(id: string, positions: Record<string, Parameters<typeof aPosition>[0]>) {
  return anIssue({
    id,
    positions: Object.entries(positions).map(([party, overrides]) => aPosition({ ...overrides, party })),
  })
}
