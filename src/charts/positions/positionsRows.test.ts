import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import type { ModelDocument, Position } from '../../model/schema.ts'
import { aGroup, aModel, anIssue, aParty, aPosition, aStatement } from '../../testing/builders.ts'
import { isIssueOrder, partyOrder, positionsRows } from './positionsRows.ts'

const DAY = '2025-06-30'

/** Rows of a model whose issues, given by id, all stand in one group. */
function rowsOf(
  issues: Readonly<Record<string, readonly Partial<Position>[]>>,
  { sort, asOf = DAY, ...document }: { sort?: string; asOf?: string } & Partial<ModelDocument> = {},
) {
  const model = aModel({
    groups: [aGroup({ issues: Object.keys(issues) })],
    issues: Object.entries(issues).map(([id, positions]) =>
      anIssue({ id, title: id, positions: positions.map(aPosition) }),
    ),
    ...document,
  })
  const selected = model.issues.map((issue) => selectIssue(model, issue, model.parties, asOf))
  return positionsRows(model, selected, model.parties, asOf, sort)
}

const order = (rows: ReturnType<typeof rowsOf>) => rows.map(({ issue }) => issue)

const alba = (value: number, rest: Partial<Position> = {}) => ({ party: 'alba', value, ...rest })
const borduria = (value: number, rest: Partial<Position> = {}) => ({ party: 'borduria', value, ...rest })

describe(positionsRows, () => {
  it('has a row for each issue in the order of the model, and a cell for each party in the order of names', () => {
    const rows = rowsOf({ weir: [borduria(50)], canal: [alba(0)] })
    expect(order(rows)).toEqual(['weir', 'canal'])
    expect(rows[0]?.cells.map(({ partyName }) => partyName)).toEqual(['Alba', 'Borduria', 'Curonia'])
  })

  it('says the nearest option of a stance, and between which two it lies', () => {
    const [row] = rowsOf({ weir: [alba(60), borduria(50), { party: 'curonia', value: 75 }] })
    expect(row?.cells.map(({ words }) => words)).toEqual(['At 50', 'At 50', 'At 50'])
    expect(row?.cells.map(({ stance }) => stance?.between)).toEqual([
      { low: 'At 50', high: 'At 100', nearer: 'At 50' },
      undefined,
      { low: 'At 50', high: 'At 100', nearer: undefined },
    ])
  })

  it('says which kind of nothing stands where there is no value', () => {
    const [row] = rowsOf({
      weir: [
        { party: 'alba', missing: 'declined' },
        { party: 'borduria', missing: 'not-applicable' },
      ],
    })
    expect(row?.cells.map(({ words }) => words)).toEqual([
      'Declined to say',
      'Not applicable',
      'Never stated',
    ])
    expect(row?.cells.every(({ stance }) => stance === undefined)).toBe(true)
    expect(row).toMatchObject({ state: 'unknown', spread: undefined })
  })

  it('counts only what had been said by the day, for and against', () => {
    const statements = ['2025-03-01', '2025-03-10', '2025-05-01'].map((date, index) =>
      aStatement({ id: `s${index}`, date }),
    )
    const issues = {
      weir: [alba(50, { from: '2025-03-01', evidence: ['s0', 's2'], contested: ['s1'] })],
    }
    const cellOn = (asOf: string) => rowsOf(issues, { statements, asOf })[0]?.cells[0]
    expect(cellOn('2025-03-05')).toMatchObject({ statements: 1, contested: false, newest: '2025-03-01' })
    expect(cellOn('2025-06-30')).toMatchObject({ statements: 3, contested: true, newest: '2025-05-01' })
  })

  it('marks as stale what nobody has repeated within the model’s limit', () => {
    const issues = { weir: [alba(50, { from: '2025-03-01' })] }
    expect(rowsOf(issues, { asOf: '2025-04-30' })[0]?.cells[0]?.stale).toBe(false)
    expect(rowsOf(issues, { asOf: '2025-05-01' })[0]?.cells[0]?.stale).toBe(true)
  })

  it('names those whose red lines block, those that refuse what is high first', () => {
    const [row] = rowsOf({
      weir: [alba(100, { redLine: { min: 80 } }), borduria(0, { redLine: { max: 20 } })],
    })
    expect(row).toMatchObject({
      state: 'blocked',
      blockers: ['borduria', 'alba'],
      zone: { low: 80, high: 20 },
    })
  })

  it('sorts by disagreement: blocked first, then by spread, unknown last', () => {
    const rows = rowsOf(
      {
        silent: [alba(0)],
        near: [alba(40), borduria(50)],
        far: [alba(0), borduria(100)],
        vetoed: [alba(55, { redLine: { min: 55 } }), borduria(45, { redLine: { max: 45 } })],
      },
      { sort: 'disagreement' },
    )
    expect(order(rows)).toEqual(['vetoed', 'far', 'near', 'silent'])
  })

  it('sorts by the latest move up to the day, never moved last', () => {
    const rows = rowsOf(
      {
        still: [alba(0, { from: '2025-05-20' })],
        early: [alba(0), alba(50, { from: '2025-04-01' })],
        late: [alba(0), alba(50, { from: '2025-05-01' })],
        future: [alba(0), alba(50, { from: '2025-07-01' })],
      },
      { sort: 'latest' },
    )
    expect(order(rows)).toEqual(['late', 'early', 'still', 'future'])
  })

  it('sorts by mean salience, the highest first, ties in the order of the model and issues without any last', () => {
    const rows = rowsOf(
      {
        untold: [alba(0), borduria(100)],
        low: [alba(0, { salience: 0 })],
        // Only Alba says how much it matters: the other salience is not taken for 50.
        high: [alba(0, { salience: 80 }), borduria(0)],
        mean: [alba(0, { salience: 100 }), borduria(0, { salience: 60 })],
        middle: [alba(0, { salience: 70 })],
      },
      { sort: 'salience' },
    )
    expect(order(rows)).toEqual(['high', 'mean', 'middle', 'low', 'untold'])
    expect(rows.map(({ salience }) => salience)).toEqual([80, 80, 70, 0, undefined])
  })

  it('keeps apart the word of an order and a party of that id', () => {
    const issues = {
      weir: [{ party: 'salience', value: 100, salience: 90 }],
      canal: [{ party: 'salience', value: 0, salience: 10 }],
    }
    const parties = [aParty('alba'), aParty('salience')]
    expect(order(rowsOf(issues, { parties, sort: 'salience' }))).toEqual(['weir', 'canal'])
    expect(order(rowsOf(issues, { parties, sort: partyOrder('salience') }))).toEqual(['canal', 'weir'])
    expect(isIssueOrder(parties, partyOrder('salience'))).toBe(false)
    expect(isIssueOrder([], 'salience')).toBe(false)
    expect(partyOrder('alba')).toBe('alba')
  })

  it('sorts by a party’s value, its silences last and ties in the order of the model', () => {
    const rows = rowsOf(
      { silent: [borduria(0)], high: [alba(100)], low: [alba(0)], low2: [alba(0)] },
      { sort: 'alba' },
    )
    expect(order(rows)).toEqual(['low', 'low2', 'high', 'silent'])
  })

  it('keeps the order of the model for an order that is none', () => {
    expect(order(rowsOf({ weir: [alba(100)], canal: [alba(0)] }, { sort: 'gone' }))).toEqual([
      'weir',
      'canal',
    ])
  })
})
