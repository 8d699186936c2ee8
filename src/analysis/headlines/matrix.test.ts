import { describe, expect, it } from 'vitest'
import type { PlanHead } from '../../model/model.ts'
import { aCoding, aModel, anIssue, aPlan, aPosition } from '../../testing/builders.ts'
import { selectIssue } from '../selectedIssue.ts'
import { crossingsSentence, matrixViewHeadline } from './matrix.ts'

const DAY = '2025-06-30'
const AGREED = 5

const counts = (...numbers: number[]) =>
  numbers.map((count, index) => ({ name: ['Alba', 'Borduria', 'Curonia'][index] ?? `P${index}`, count }))

describe(crossingsSentence, () => {
  it('counts the red lines of each party that some plan crosses, in the order of the parties', () => {
    expect(
      crossingsSentence([
        { title: 'Draft', coded: 20, counts: counts(0, 7, 10) },
        { title: 'Revision', coded: 18, counts: counts(0, 14, 0) },
      ]),
    ).toBe('“Draft” crosses 7 red lines of Borduria and 10 of Curonia; “Revision” crosses 14 and 0.')
  })

  it('says so where no red line is crossed', () => {
    expect(crossingsSentence([{ title: 'Draft', coded: 3, counts: counts(0, 0) }])).toBe(
      '“Draft” crosses no red line of the parties shown.',
    )
    expect(
      crossingsSentence([
        { title: 'Draft', coded: 3, counts: counts(0, 0) },
        { title: 'Revision', coded: 3, counts: counts(0, 0) },
      ]),
    ).toBe('“Draft” and “Revision” cross no red line of the parties shown.')
  })

  it('does not praise a plan for saying nothing', () => {
    expect(crossingsSentence([{ title: 'Note', coded: 0, counts: counts(0, 0) }])).toBe(
      'The plan shown speaks on none of the issues shown.',
    )
    expect(
      crossingsSentence([
        { title: 'Note', coded: 0, counts: counts(0) },
        { title: 'Draft', coded: 4, counts: counts(1) },
      ]),
    ).toBe('“Draft” crosses 1 red line of Alba.')
  })

  it('stays a sentence of two lines with many parties and plans', () => {
    const many = counts(1, 2, 3, 4, 5, 6)
    const plans = ['A', 'B', 'C', 'D'].map((title) => ({ title, coded: 9, counts: many }))
    expect(crossingsSentence(plans)).toBe(
      '“A” crosses 3 red lines of Curonia, 4 of P3, 5 of P4 and 6 of P5; “B” crosses 3, 4, 5 and 6; “C” crosses 3, 4, 5 and 6.',
    )
  })
})

describe(matrixViewHeadline, () => {
  const model = aModel({
    issues: [
      anIssue({
        id: 'far',
        positions: [
          aPosition({ party: 'alba', value: 0, redLine: { max: 20 } }),
          aPosition({ party: 'borduria', value: 100, redLine: { min: 60 } }),
        ],
      }),
      anIssue({
        id: 'near',
        positions: [
          aPosition({ party: 'alba', value: 50 }),
          aPosition({ party: 'borduria', value: 55 }),
          aPosition({ party: 'curonia', value: 50 }),
        ],
      }),
      anIssue({
        id: 'silent',
        positions: [
          aPosition({ party: 'alba', value: 50 }),
          aPosition({ party: 'borduria', missing: 'declined' }),
        ],
      }),
    ],
    plans: [aPlan({ codings: [aCoding({ issue: 'far', value: 40 })] })],
  })
  const selection = {
    issues: model.issues.map((issue) => selectIssue(model, issue, model.parties, DAY)),
    parties: model.parties,
    asOf: DAY,
  }
  const headline = (compare: readonly string[] = [], plans: readonly PlanHead[] = []) =>
    matrixViewHeadline(selection, { plans, compare, agreedSpread: AGREED })

  it('says how far the parties stand apart where nothing is added', () => {
    expect(headline()).toBe(
      'On 1 of 2 issues the parties are more than half the scale apart; 1 is blocked by red lines.',
    )
  })

  it('counts what the plans shown cross', () => {
    expect(headline([], model.plans)).toBe('“First draft” crosses 1 red line of Alba and 1 of Borduria.')
  })

  it('counts where two compared parties differ, over the issues on which both speak', () => {
    expect(headline(['borduria', 'alba'])).toBe(
      'Alba and Borduria differ by more than 5 points on 1 of 2 issues; on 1 they block each other.',
    )
    expect(headline(['alba', 'curonia'])).toBe(
      'Alba and Curonia differ by more than 5 points on none of 1 issue; they block each other on none.',
    )
  })

  it('takes anything but two parties shown for no comparison', () => {
    expect(headline(['alba'])).toBe(headline())
    expect(headline(['alba', 'gone'])).toBe(headline())
  })
})
