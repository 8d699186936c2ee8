import { describe, expect, it } from 'vitest'
import { firstStop, nextStop } from './gridStops.ts'

const rows = [[0, 1, 2], [0, 2], [0]]

describe(nextStop, () => {
  it('goes to the next column that the row has', () => {
    expect(nextStop(rows, { row: 1, column: 0 }, 'ArrowRight')).toEqual({ row: 1, column: 2 })
    expect(nextStop(rows, { row: 1, column: 2 }, 'ArrowRight')).toEqual({ row: 1, column: 2 })
  })

  it('goes to the nearest column of the next row', () => {
    expect(nextStop(rows, { row: 0, column: 2 }, 'ArrowDown')).toEqual({ row: 1, column: 2 })
    expect(nextStop(rows, { row: 1, column: 2 }, 'ArrowDown')).toEqual({ row: 2, column: 0 })
    expect(nextStop(rows, { row: 0, column: 1 }, 'ArrowUp')).toEqual({ row: 0, column: 1 })
  })

  it('passes over rows that hold nothing, and stays where there is nothing beyond', () => {
    const gappy = [[], [0, 1], [], [1]]
    expect(nextStop(gappy, { row: 1, column: 0 }, 'ArrowDown')).toEqual({ row: 3, column: 1 })
    expect(nextStop(gappy, { row: 3, column: 1 }, 'ArrowUp')).toEqual({ row: 1, column: 1 })
    expect(nextStop(gappy, { row: 1, column: 0 }, 'ArrowUp')).toEqual({ row: 1, column: 0 })
  })

  it('leaves other keys alone', () => {
    expect(nextStop(rows, { row: 0, column: 0 }, 'Tab')).toBeUndefined()
  })
})

describe(firstStop, () => {
  it('is in the first row that holds anything', () => {
    expect(firstStop([[], [2, 3]])).toEqual({ row: 1, column: 2 })
    expect(firstStop([])).toEqual({ row: 0, column: 0 })
  })
})
