import { describe, expect, it } from 'vitest'
import { pairEnds } from '../../analysis/pairEnds.ts'
import { heatRows } from '../../charts/pairsHeat/heatRows.ts'
import { DEFAULT_VIEW_STATE } from '../../state/viewState.ts'
import { aModel, anIssue, aParty, aPosition, aStatement } from '../../testing/builders.ts'
import { issuesOf, LISTED_ENDS } from '../pairList.ts'
import { resolveSelection } from '../selection.ts'
import { endRows, endsHeatList, endsTable, heatList, heatListWords, wholeHeatList } from './heatList.ts'

/** So many parties that stand at 0, 1, 2 …: more pairs than a page can list. */
const MANY = 60
const ids = Array.from({ length: MANY }, (_, index) => `party-${index}`)
const model = aModel({
  parties: ids.map((id) => aParty(id)),
  statements: [aStatement({ party: 'party-0' })],
  issues: [
    anIssue({
      positions: ids.map((party, index) => aPosition({ party, value: index, salience: 100 - index })),
    }),
  ],
})
const selection = resolveSelection(model, DEFAULT_VIEW_STATE)
const few = { ...selection, parties: selection.parties.slice(0, 5) }

describe(heatList, () => {
  it('holds every pair while they are few, whichever is asked for', () => {
    const list = heatList(few, { compare: ['party-3', 'party-4'] })
    expect(list).toMatchObject({ whole: true, count: 10 })
    expect(list.rows).toHaveLength(10)
    expect(heatListWords(list)).toBe('')
  })

  it('holds the pairs at both ends where they are many, the nearest first', () => {
    const list = heatList(selection, { compare: [] })
    expect(list).toMatchObject({ whole: false, count: 1770 })
    const scores = list.rows.map(({ all }) => all.score ?? -1)
    expect(scores).toHaveLength(2 * LISTED_ENDS)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(list.rows.at(-1)?.parties.toSorted()).toEqual(['party-0', 'party-59'])
    expect(heatListWords(list)).toBe(
      'Of 1,770 pairs only those that stand nearest and furthest apart are listed, at most ten of each, and the one looked at.',
    )
  })

  it('holds the pair asked for too, in its place, and none twice', () => {
    const list = heatList(selection, { compare: ['party-30', 'party-0'] })
    expect(list.rows).toHaveLength(2 * LISTED_ENDS + 1)
    expect(list.rows[LISTED_ENDS]?.parties).toEqual(['party-0', 'party-30'])
    expect(heatList(selection, { compare: ['party-59', 'party-0'] }).rows).toHaveLength(2 * LISTED_ENDS)
  })

  it('holds the pair asked for alone until the ends are found', () => {
    const { rows } = endsHeatList(selection, [], undefined, ['party-7', 'party-9'])
    expect(rows.map(({ parties }) => parties)).toEqual([['party-7', 'party-9']])
    expect(endsHeatList(selection, [], undefined, ['party-7']).rows).toEqual([])
  })

  it.each([undefined, 'salience'] as const)(
    'finds the same ends as all pairs would, weights: %s',
    (weights) => {
      const all = heatRows(issuesOf(few), few.parties, few.asOf, weights)
      const ends = endRows(few, weights, pairEnds(endsTable(few, weights), 2))
      expect(wholeHeatList(few, weights)?.rows).toEqual(all)
      expect(endsHeatList(few, ends, weights, []).rows.map(({ all: { score } }) => score)).toEqual(
        [...all.slice(0, 2), ...all.slice(-2)].map(({ all: { score } }) => score),
      )
    },
  )
})
