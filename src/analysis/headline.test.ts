import { describe, expect, it } from 'vitest'
import { countStates, matrixHeadline, overviewHeadline } from './headline.ts'
import { readIssue, type IssueReading } from './issueReading.ts'

const parties = [
  { id: 'alba', name: 'Alba' },
  { id: 'borduria', name: 'Borduria' },
  { id: 'curonia', name: 'Curonia' },
]

const agreed = reading([50, 50, 50])
const close = reading([40, 50, 60])
const bridgeable = reading([10, 50, 90])
const unknown = reading([50, undefined, undefined])
/** Alba refuses all that Borduria would have. */
const albaAgainstBorduria = reading([10, 90, 50], { alba: { max: 20 }, borduria: { min: 80 } })
const borduriaAgainstCuronia = reading([50, 10, 90], { borduria: { max: 20 }, curonia: { min: 80 } })
/** Alba refuses all that either of the others would have. */
const albaAgainstBoth = reading([10, 90, 90], {
  alba: { max: 20 },
  borduria: { min: 80 },
  curonia: { min: 80 },
})

describe(overviewHeadline, () => {
  it.each([
    ['no issue blocked, none agreed', [close, bridgeable], 'None of 2 issues is blocked; none is agreed.'],
    ['no issue blocked, one agreed', [agreed, close], 'None of 2 issues is blocked; one is agreed.'],
    ['nothing to compare', [unknown, unknown], 'On no issue do two of the parties shown have a position.'],
    ['one issue in all', [agreed], 'None of 1 issue is blocked; one is agreed.'],
    [
      'one issue blocked by one pair',
      [albaAgainstBorduria, agreed, agreed],
      '1 of 3 issues is blocked, between Alba and Borduria; two are agreed.',
    ],
    [
      'the only issue blocked',
      [albaAgainstBorduria],
      '1 of 1 issue is blocked, between Alba and Borduria; none is agreed.',
    ],
    [
      'all blocked by one pair',
      [albaAgainstBorduria, albaAgainstBorduria, close],
      '2 of 3 issues are blocked, all of them between Alba and Borduria; none is agreed.',
    ],
    [
      'most blocked by one pair',
      [albaAgainstBorduria, albaAgainstBorduria, borduriaAgainstCuronia, agreed],
      '3 of 4 issues are blocked, two of them between Alba and Borduria; one is agreed.',
    ],
    [
      'two pairs that block equally many',
      [albaAgainstBorduria, borduriaAgainstCuronia, agreed],
      '2 of 3 issues are blocked; one is agreed.',
    ],
    [
      'one issue blocked by two pairs',
      [albaAgainstBoth, unknown],
      '1 of 2 issues is blocked; none is agreed; on one fewer than two parties have a position.',
    ],
    [
      'issues of one pair and of two',
      [albaAgainstBoth, albaAgainstBorduria],
      '2 of 2 issues are blocked, all of them between Alba and Borduria; none is agreed.',
    ],
    [
      'more than ten',
      [...Array<IssueReading>(12).fill(albaAgainstBorduria), ...Array<IssueReading>(11).fill(agreed)],
      '12 of 23 issues are blocked, all of them between Alba and Borduria; 11 are agreed.',
    ],
  ])('with %s', (_what, readings, sentence) => {
    expect(overviewHeadline(readings, parties)).toBe(sentence)
  })

  it('names a pair in the order of the parties, whoever refuses what', () => {
    const borduriaAgainstAlba = reading([90, 10, 50], { alba: { min: 80 }, borduria: { max: 20 } })
    expect(overviewHeadline([borduriaAgainstAlba, albaAgainstBorduria], parties)).toBe(
      '2 of 2 issues are blocked, all of them between Alba and Borduria; none is agreed.',
    )
  })
})

describe(matrixHeadline, () => {
  it.each([
    [
      'none apart and none blocked',
      [agreed, close],
      'On 0 of 2 issues the parties are more than half the scale apart; none is blocked by red lines.',
    ],
    [
      'one of each',
      [bridgeable, albaAgainstBorduria, agreed],
      'On 2 of 3 issues the parties are more than half the scale apart; 1 is blocked by red lines.',
    ],
    [
      'two blocked',
      [albaAgainstBorduria, borduriaAgainstCuronia],
      'On 2 of 2 issues the parties are more than half the scale apart; 2 are blocked by red lines.',
    ],
    [
      'one issue in all',
      [bridgeable],
      'On 1 of 1 issue the parties are more than half the scale apart; none is blocked by red lines.',
    ],
    [
      'an issue of which too little is known',
      [bridgeable, unknown],
      'On 1 of 1 issue the parties are more than half the scale apart; none is blocked by red lines.',
    ],
    ['nothing known', [unknown, unknown], 'On no issue do two of the parties shown have a position.'],
    ['no issue at all', [], 'On no issue do two of the parties shown have a position.'],
  ])('with %s', (_what, readings, sentence) => {
    expect(matrixHeadline(readings)).toBe(sentence)
  })

  it('does not count exactly half the scale as more than half', () => {
    expect(matrixHeadline([reading([25, 75, undefined])])).toMatch(/^On 0 of 1 issue /)
    expect(matrixHeadline([reading([25, 76, undefined])])).toMatch(/^On 1 of 1 issue /)
  })
})

describe(countStates, () => {
  it('counts every state, those that do not occur as none', () => {
    expect(countStates([agreed, agreed, albaAgainstBoth, unknown])).toEqual({
      agreed: 2,
      close: 0,
      bridgeable: 0,
      blocked: 1,
      unknown: 1,
    })
  })
})

/** What is read where the three parties stand at these values; no value is silence. */
function reading(
  values: readonly (number | undefined)[],
  redLines: Record<string, { min?: number; max?: number }> = {},
): IssueReading {
  const stands = parties.flatMap(({ id }, index) => {
    const value = values[index]
    return value === undefined ? [] : [{ party: id, value, redLine: redLines[id] }]
  })
  return readIssue(stands, { agreedSpread: 5, closeSpread: 25 })
}
