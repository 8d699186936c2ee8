import { describe, expect, it } from 'vitest'
import { readIssue, type Stand } from '../../analysis/issueReading.ts'
import { stateSentence } from './stateSentence.ts'

const settings = { agreedSpread: 5, closeSpread: 25 }
const say = (...stands: Stand[]) => stateSentence(readIssue(stands, settings), (party) => party.toUpperCase())

describe(stateSentence, () => {
  it('names who refuses what where the issue is blocked', () => {
    expect(
      say({ party: 'a', value: 0, redLine: { max: 35 } }, { party: 'b', value: 90, redLine: { min: 65 } }),
    ).toBe('A refuses all above 35 and B refuses all below 65: no outcome is left.')
  })

  it('joins parties that refuse the same', () => {
    expect(
      say(
        { party: 'a', value: 0, redLine: { max: 35 } },
        { party: 'b', value: 90, redLine: { min: 65 } },
        { party: 'c', value: 90, redLine: { min: 65 } },
      ),
    ).toBe('A refuses all above 35 and B and C refuse all below 65: no outcome is left.')
  })

  it('tells how far apart the values are and where there is room', () => {
    expect(say({ party: 'a', value: 0 }, { party: 'b', value: 90, redLine: { min: 20 } })).toBe(
      'The values lie 90 points apart; outcomes from 20 to 100 clear every red line.',
    )
    expect(say({ party: 'a', value: 0 }, { party: 'b', value: 90 })).toContain('no red line is in the way')
    expect(say({ party: 'a', value: 0 }, { party: 'b', value: 100, redLine: { min: 100 } })).toContain(
      'only 100 clears every red line',
    )
  })

  it('tells one point from a few points', () => {
    expect(say({ party: 'a', value: 1 }, { party: 'b', value: 1 })).toContain('at one point')
    expect(say({ party: 'a', value: 1 }, { party: 'b', value: 4 })).toBe('The values lie within 3 points.')
  })

  it('says where there is too little to compare', () => {
    expect(say({ party: 'a', value: 1 })).toContain('Fewer than two')
  })
})
