import { describe, expect, it } from 'vitest'
import { shiftsBetween } from '../../analysis/shifts.ts'
import { locateInFile } from '../../model/fault.ts'
import { buildModel } from '../../model/model.ts'
import { parseDocument } from '../../model/parseModel.ts'
import { readModelFolder } from '../../../scripts/readModelFolder.ts'
import { aModel, anIssue, aParty, aPosition } from '../../testing/builders.ts'
import { directionWords, moveColumns, moveRows, moversWords, type MoveRow } from './moveRows.ts'

const counts = (...moves: readonly number[]) =>
  moves.map((count, index) => ({ name: `P${index + 1}`, count }))

describe(moversWords, () => {
  it('names all of a few parties, also those that did not move', () => {
    expect(moversWords(counts(4, 0))).toBe('P1 4, P2 0')
  })

  it('names those of many that moved, the most first', () => {
    expect(moversWords(counts(0, 1, 0, 3, 0, 0, 0))).toBe('P4 3, P2 1; 5 other parties none')
    expect(moversWords(counts(0, 0, 0, 0, 0, 0, 0))).toBe('no party')
  })

  it('stops at six', () => {
    expect(moversWords(counts(1, 2, 3, 4, 5, 6, 7, 8))).toBe(
      'P8 8, P7 7, P6 6, P5 5, P4 4, P3 3; 2 other parties fewer or none',
    )
  })
})

describe('the direction of a move', () => {
  it('is toward and away from those that stood nearer and further after it, but for the silent and the unchanged', () => {
    const model = aModel({
      issues: [
        anIssue({
          positions: [
            aPosition({ party: 'alba', value: 20 }),
            aPosition({ party: 'alba', from: '2025-06-30', value: 60 }),
            aPosition({ party: 'borduria', value: 100 }),
            aPosition({ party: 'curonia', value: 0 }),
            aPosition({ party: 'drava', value: 40 }),
            aPosition({ party: 'elbonia', missing: 'deferred' }),
          ],
        }),
      ],
      parties: ['alba', 'borduria', 'curonia', 'drava', 'elbonia'].map((id) => aParty(id)),
    })
    const shifts = shiftsBetween(model, model.issues, new Set(['alba']), '2025-06-01', '2025-06-30')
    const [row] = moveRows(model, shifts)
    expect(row?.direction()).toEqual({ toward: ['Borduria'], away: ['Curonia'] })
    expect(cellsOf(row!)).toEqual(['Borduria', 'Curonia'])
    const [among] = moveRows(model, shifts, model.parties.slice(2))
    expect(cellsOf(among!)).toEqual([undefined, 'Curonia'])
  })

  it('is told of a few by name, of many by their number', () => {
    expect(directionWords({ toward: ['Ukraine', 'Europe'], away: ['Russia'] })).toBe(
      'toward Ukraine and Europe, away from Russia',
    )
    expect(directionWords({ toward: [], away: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] })).toBe(
      'away from 7 parties',
    )
    expect(directionWords({ toward: [], away: [] })).toBeUndefined()
  })

  it('follows, for every shift of the shipped model, from where the others stood on its day', () => {
    const { document, locate } = readModelFolder('data/ukraine-peace-talks')
    const shipped = buildModel(parseDocument(document, locate ?? locateInFile('model.json')).positions)
    const everyone = new Set(shipped.parties.map(({ id }) => id))
    const shifts = shiftsBetween(shipped, shipped.issues, everyone, '1900-01-01', shipped.coverage.to)
    const rows = moveRows(shipped, shifts)
    const expected = rows.map((row) => {
      const issue = shipped.issueById.get(row.issue)!
      const names = (nearer: boolean) =>
        shipped.parties.flatMap(({ id, name }) => {
          const value = issue.positionsByParty.get(id)?.findLast(({ from }) => from <= row.day)?.value
          if (id === row.party || value === undefined) return []
          const [before, after] = [Math.abs(row.from - value), Math.abs(row.to - value)]
          return before !== after && after < before === nearer ? [name] : []
        })
      return { toward: names(true), away: names(false) }
    })
    expect(rows.map(({ direction }) => direction())).toEqual(expected)
    expect(
      expected.filter(({ toward, away }) => toward.length > 0 && away.length > 0).length,
    ).toBeGreaterThan(5)
  })
})

function cellsOf(row: MoveRow) {
  return moveColumns.filter(({ id }) => id === 'toward' || id === 'away').map(({ value }) => value(row))
}
