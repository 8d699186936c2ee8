import { describe, expect, it } from 'vitest'
import { formatNumber, formatSum } from './working.ts'

describe(formatNumber, () => {
  it.each([
    [60, '60'],
    [-5.5, '−5.5'],
    [200 / 3, '66.6667'],
    [1234.5678, '1234.57'],
    [0, '0'],
  ])('writes %d as %s', (number, written) => {
    expect(formatNumber(number)).toBe(written)
  })
})

describe(formatSum, () => {
  it('puts brackets round a sum, not round one number, and writes the sum of nothing as 0', () => {
    expect([[60, 20], [60], []].map(formatSum)).toEqual(['(60 + 20)', '60', '0'])
  })

  it('shortens a long sum, keeping its ends', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1)
    expect(formatSum(numbers)).toBe('(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + … + 20)')
    expect(formatSum(numbers.slice(0, 12))).not.toContain('…')
  })
})
