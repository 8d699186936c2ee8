import { describe, expect, it } from 'vitest'
import { aParty, aStatement } from '../../testing/builders.ts'
import { classesIn, statementsByPartyColumns, statementsByPartyRows } from './statementsByPartyRows.ts'

const parties = [aParty('alba'), aParty('borduria')]
const rows = statementsByPartyRows(
  [
    { statement: aStatement({ party: 'alba' }), best: 'official' },
    { statement: aStatement({ party: 'alba' }), best: 'low' },
    { statement: aStatement({ party: 'curonia' }), best: 'high' },
  ],
  parties,
)

describe(statementsByPartyRows, () => {
  it('counts each party’s own statements by the class of their best source', () => {
    expect(rows.map(({ statements, solid }) => [statements, solid])).toEqual([
      [2, 1],
      [0, 0],
    ])
  })

  it('has a column only for classes that occur', () => {
    expect(classesIn(rows)).toEqual(['official', 'low'])
    const columns = statementsByPartyColumns(classesIn(rows))
    expect(columns.map(({ label }) => label)).toEqual([
      'Party',
      'Statements',
      'Best source: official',
      'Best source: low',
    ])
    expect(rows.map((row) => columns.map(({ value }) => value(row)))).toEqual([
      ['Alba', 2, 1, 1],
      ['Borduria', 0, 0, 0],
    ])
  })
})
