import { describe, expect, it } from 'vitest'
import { heatPlaceAfter } from './heatMoves.ts'

describe(heatPlaceAfter, () => {
  it.each([
    ['ArrowDown', false, [2, 1]],
    ['ArrowUp', false, [0, 1]],
    ['ArrowLeft', false, [1, 0]],
    ['ArrowRight', false, [1, 2]],
    ['Home', false, [1, 0]],
    ['End', false, [1, 3]],
    ['Home', true, [0, 0]],
    ['End', true, [2, 3]],
    ['PageUp', false, [0, 1]],
    ['PageDown', false, [2, 1]],
  ])('%s (ctrl %s) leads to %j', (key, ctrl, [row, column]) => {
    expect(heatPlaceAfter(key, ctrl, { row: 1, column: 1 }, 3, 4)).toEqual({ row, column })
  })

  it('stays at the edges', () => {
    expect(heatPlaceAfter('ArrowUp', false, { row: 0, column: 0 }, 3, 4)).toEqual({ row: 0, column: 0 })
    expect(heatPlaceAfter('ArrowRight', false, { row: 2, column: 3 }, 3, 4)).toEqual({ row: 2, column: 3 })
  })

  it('leaves other keys alone', () => {
    expect(heatPlaceAfter('Tab', false, { row: 0, column: 0 }, 3, 4)).toBeUndefined()
  })
})
