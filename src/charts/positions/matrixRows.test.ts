import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import type { Position } from '../../model/schema.ts'
import { aGroup, aModel, anIssue, aPosition } from '../../testing/builders.ts'
import { apartWords, matrixRows } from './matrixRows.ts'
import { positionsRows } from './positionsRows.ts'
import { notShownWords, orderWords } from './positionsWords.ts'

const DAY = '2025-06-30'
const alba = (value: number, rest: Partial<Position> = {}) => ({ party: 'alba', value, ...rest })
const borduria = (value: number, rest: Partial<Position> = {}) => ({ party: 'borduria', value, ...rest })

const issues: Readonly<Record<string, readonly Partial<Position>[]>> = {
  near: [alba(40), borduria(45)],
  silent: [alba(0), { party: 'borduria', missing: 'declined' }],
  vetoed: [alba(0, { redLine: { max: 20 } }), borduria(60, { redLine: { min: 40 } })],
  odd: [alba(91.3), borduria(8.1)],
}

function rowsFor(sort: string | undefined, compares = true) {
  const model = aModel({
    groups: [aGroup({ issues: Object.keys(issues) })],
    issues: Object.entries(issues).map(([id, positions]) =>
      anIssue({ id, title: id, positions: positions.map(aPosition) }),
    ),
  })
  const [first, second] = model.parties
  if (!first || !second) throw new Error('The model has no two parties')
  const compared = compares ? ([first, second] as const) : undefined
  const selected = model.issues.map((issue) => selectIssue(model, issue, model.parties, DAY))
  const rows = positionsRows(model, selected, model.parties, DAY, sort)
  return { ...matrixRows(rows, new Map(), compared, sort, model.settings), compared, model }
}
const order = ({ rows }: ReturnType<typeof rowsFor>) => rows.map(({ issue }) => issue)

describe(matrixRows, () => {
  it('keeps the rows as they are where nobody is compared', () => {
    expect(order(rowsFor(undefined, false))).toEqual(['near', 'silent', 'vetoed', 'odd'])
    expect(order(rowsFor('differences', false))).toEqual(['near', 'silent', 'vetoed', 'odd'])
  })

  it('sorts by the distance of the two, those that cannot be compared last', () => {
    expect(order(rowsFor(undefined))).toEqual(['odd', 'vetoed', 'near', 'silent'])
  })

  it('keeps the order that was asked for while two are compared', () => {
    expect(order(rowsFor('issues'))).toEqual(['near', 'silent', 'vetoed', 'odd'])
    expect(order(rowsFor('alba'))).toEqual(['silent', 'vetoed', 'near', 'odd'])
  })

  it('shows only differences where that is wanted, and counts what it leaves out by reason', () => {
    const shown = rowsFor('differences')
    expect(order(shown)).toEqual(['odd', 'vetoed'])
    expect(shown).toMatchObject({ within: 1, silent: 1 })
  })

  it('tells a distance without the dust of subtraction, and whether the two block each other', () => {
    const aparts = Object.fromEntries(rowsFor(undefined).rows.map(({ issue, apart }) => [issue, apart]))
    expect(aparts).toEqual({
      odd: { distance: 83.2, blocked: false },
      vetoed: { distance: 60, blocked: true },
      near: { distance: 5, blocked: false },
      silent: undefined,
    })
  })
})

describe(apartWords, () => {
  it('names both parties, and silence as silence', () => {
    const { compared } = rowsFor(undefined)
    if (!compared) throw new Error('Nobody is compared')
    expect(apartWords({ distance: 60, blocked: true }, compared)).toBe(
      'Alba and Borduria: 60 apart, and they block each other',
    )
    expect(apartWords(undefined, compared)).toBe('Alba and Borduria: one of the two is silent')
  })
})

describe(orderWords, () => {
  it('says by what the rows stand', () => {
    const { compared, model } = rowsFor(undefined)
    const words = (sort?: string, pair = compared) => orderWords(model.parties, pair, sort)
    expect(words()).toBe('Rows by the distance of Alba and Borduria, the furthest apart first.')
    expect(words('differences')).toBe(words())
    expect(words('issues')).toBe('Rows in the order of the model.')
    expect(orderWords(model.parties, undefined, undefined)).toBe('Rows in the order of the model.')
    expect(words('salience')).toBe(
      'Rows by salience, the mean of the parties shown that state one, the highest first.',
    )
    expect(words('curonia')).toBe('Rows by the value of Curonia, lowest first.')
  })
})

describe(notShownWords, () => {
  it('says how many rows are missing and why', () => {
    expect(notShownWords({ within: 9, silent: 3 }, 5)).toBe(
      '12 rows are not shown: 9 within 5 points, 3 where one of the two is silent.',
    )
    expect(notShownWords({ within: 1, silent: 0 }, 1)).toBe('1 row is not shown: 1 within 1 point.')
    expect(notShownWords({ within: 0, silent: 0 }, 5)).toBeUndefined()
  })
})
