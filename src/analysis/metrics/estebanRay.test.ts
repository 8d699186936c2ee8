import { describe, expect, it } from 'vitest'
import { polarization } from './estebanRay.ts'

describe(polarization, () => {
  it.each([
    ['two equal poles, α = 1', [1, 0, 1], 1, 0.25],
    ['two equal poles, α = 1.6', [1, 0, 1], 1.6, 0.16494],
    ['three equal groups, α = 1', [1, 1, 1], 1, 0.148148],
  ])('of %s is what is known of it, unscaled', (_what, counts, alpha, expected) => {
    expect(polarization({ places: [0, 0.5, 1], counts }, alpha)).toBeCloseTo(expected, 5)
  })
})
