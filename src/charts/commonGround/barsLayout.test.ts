import { expect, it } from 'vitest'
import { barBox, NARROW_LAYOUT, SCREEN_LAYOUT } from './barsLayout.ts'

it('finds the bar of a score in its row', () => {
  expect(barBox(0.5, 626, SCREEN_LAYOUT)).toEqual({ left: 196, top: 6, width: 150, height: 12 })
})

it('finds it in the lower half where names stand above', () => {
  expect(barBox(1, 340, NARROW_LAYOUT)).toEqual({ left: 16, top: 25, width: 200, height: 16 })
})

it('takes the whole row where there is no bar', () => {
  expect(barBox(undefined, 600, SCREEN_LAYOUT)).toEqual({ left: 2, top: 2, width: 596, height: 20 })
})
