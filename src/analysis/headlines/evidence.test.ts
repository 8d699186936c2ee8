import { describe, expect, it } from 'vitest'
import { aModel, anIssue, aPlan, aPosition, aProvision, aStatement } from '../../testing/builders.ts'
import { selectIssue } from '../selectedIssue.ts'
import { ageHeadline, evidenceHeadline, reliabilityHeadline, silenceHeadline } from './evidence.ts'

describe(evidenceHeadline, () => {
  const model = aModel({
    issues: [
      anIssue({
        positions: [
          aPosition({ evidence: ['statement', 'later'] }),
          aPosition({ party: 'borduria', evidence: ['other', 'first-draft#1'] }),
        ],
      }),
    ],
    statements: [
      aStatement(),
      aStatement({ id: 'other', party: 'borduria' }),
      aStatement({ id: 'later', date: '2025-09-01' }),
    ],
    plans: [aPlan({ provisions: [aProvision()] })],
  })
  const at = (asOf: string) =>
    evidenceHeadline(
      model,
      model.issues.map((issue) => selectIssue(model, issue, model.parties, asOf)),
      asOf,
    )

  it('counts what had been said by the day, and the positions that rest on one item', () => {
    expect(at('2025-06-30')).toBe(
      '2 statements and 1 provision of a plan stand behind 2 positions; 1 of those rests on a single one.',
    )
    expect(at('2025-10-01')).toBe(
      '3 statements and 1 provision of a plan stand behind 2 positions; none of those rests on a single one.',
    )
  })

  it('says so where nobody has a position', () => {
    expect(at('2025-01-15')).toBe('None of the parties shown has stated a position yet.')
  })
})

describe(ageHeadline, () => {
  it('tells the recent and the stale', () => {
    const classes = [{ upTo: 7, count: 1 }, { upTo: 60, count: 3 }, { upTo: undefined, count: 2 }] // prettier-ignore
    expect(ageHeadline(classes, 60)).toBe(
      'Of 6 positions, 1 rests on something said in the last 7 days; for 2 the newest evidence is older than 60 days.',
    )
  })

  it('says none in a word', () => {
    expect(ageHeadline([{ upTo: 7, count: 2 }, { upTo: undefined, count: 0 }], 60)).toBe(
      'Of 2 positions, 2 rest on something said in the last 7 days; for none the newest evidence is older than 60 days.',
    ) // prettier-ignore
    expect(ageHeadline([], 60)).toBe('No position is held, so there is no evidence to date.')
  })
})

describe(silenceHeadline, () => {
  it('names the most frequent kind, unless two are equally frequent', () => {
    const kinds = (never: number, declined: number) => [
      { word: 'Never stated', count: never },
      { word: 'Declined to say', count: declined },
    ]
    expect(silenceHeadline(kinds(2, 1), 12)).toBe('3 of 12 cells hold no position, 2 of them “never stated”.')
    expect(silenceHeadline(kinds(2, 0), 12)).toBe('2 of 12 cells hold no position, all are “never stated”.')
    expect(silenceHeadline(kinds(1, 0), 12)).toBe('1 of 12 cells holds no position, it is “never stated”.')
    expect(silenceHeadline(kinds(1, 1), 12)).toBe('2 of 12 cells hold no position.')
    expect(silenceHeadline(kinds(0, 0), 1)).toBe('None of 1 cell is silent.')
  })
})

describe(reliabilityHeadline, () => {
  it('counts the two best classes and the low one', () => {
    const classes = [
      { reliability: 'official', sources: 1 },
      { reliability: 'high', sources: 2 },
      { reliability: 'medium', sources: 4 },
      { reliability: 'low', sources: 1 },
    ]
    expect(reliabilityHeadline(classes)).toBe(
      'Of 8 sources, 3 are official or of high reliability; 1 is of low.',
    )
    expect(reliabilityHeadline([])).toBe('No source stands behind the statements shown.')
  })
})
