import { describe, expect, it } from 'vitest'
import { anIndexedIssue, aPosition } from '../../testing/builders.ts'
import { movedThrough, positionChain } from './positionChain.ts'

const issue = anIndexedIssue({
  positions: [
    aPosition({ from: '2025-01-01', value: 100 }),
    aPosition({ from: '2025-02-01', value: 100, redLine: { min: 50 } }),
    aPosition({ from: '2025-03-01', missing: 'deferred' }),
    aPosition({ from: '2025-04-01', value: 50 }),
    aPosition({ from: '2025-06-01', value: 0 }),
  ],
})

describe(positionChain, () => {
  it('marks the position in force and those that came later', () => {
    const chain = positionChain(issue, 'alba', '2025-05-01')
    expect(chain.map(({ inForce }) => inForce)).toEqual([false, false, false, true, false])
    expect(chain.map(({ later }) => later)).toEqual([false, false, false, false, true])
  })

  it('gives the value before only where it was another', () => {
    expect(positionChain(issue, 'alba', '2025-05-01').map(({ before }) => before)).toEqual([
      undefined,
      undefined,
      100,
      undefined,
      50,
    ])
  })

  it('says what else changed where the value stayed', () => {
    expect(positionChain(issue, 'alba', '2025-05-01').map(({ also }) => also)).toEqual([
      [],
      ['red line: refuses all below 50'],
      ['no red line any more'],
      [],
      [],
    ])
  })

  it('is empty for a party that never spoke', () => {
    expect(positionChain(issue, 'borduria', '2025-05-01')).toEqual([])
  })
})

describe(movedThrough, () => {
  it('holds each value once, up to the day', () => {
    expect(valuesOn('2025-05-01')).toEqual([100, 50])
    expect(valuesOn('2025-02-01')).toEqual([100])
  })
})

function valuesOn(asOf: string): number[] {
  return movedThrough(positionChain(issue, 'alba', asOf)).map(({ value }) => value)
}
