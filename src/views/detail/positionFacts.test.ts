import { describe, expect, it } from 'vitest'
import { aPosition } from '../../testing/builders.ts'
import { positionFacts, redLineSentence } from './positionFacts.ts'

describe(positionFacts, () => {
  it('says what is not coded instead of showing a number', () => {
    expect(positionFacts(aPosition()).map(({ value }) => value)).toEqual([
      'not said',
      'not coded',
      'high',
      'stated',
    ])
  })

  it('gives the range and the salience as coded', () => {
    expect(positionFacts(aPosition({ range: [65, 100], salience: 0 })).map(({ value }) => value)).toEqual([
      '65 to 100',
      '0',
      'high',
      'stated',
    ])
  })
})

describe(redLineSentence, () => {
  it('names the refused side', () => {
    expect(redLineSentence(aPosition({ redLine: { min: 65 } }))).toBe('Red line: refuses all below 65.')
    expect(redLineSentence(aPosition({ redLine: { max: 0 } }))).toBe('Red line: refuses all above 0.')
    expect(redLineSentence(aPosition({ redLine: { min: 20, max: 80 } }))).toContain(
      'below 20 and all above 80',
    )
  })

  it('is silent where there is none', () => {
    expect(redLineSentence(aPosition())).toBeUndefined()
  })
})
