import { describe, expect, it } from 'vitest'
import { aModel, anIssue, aParty, aPosition } from '../../testing/builders.ts'
import {
  amongListed,
  groupsSentence,
  pairIssuesSentence,
  pairsSentence,
  pairsViewHeadline,
  unevenSentence,
  type ScoredPair,
} from './pairs.ts'

const pair = (names: [string, string], score: number | undefined, blocked = 0, shared = 4): ScoredPair => ({
  names,
  score,
  blocked,
  shared,
})

describe(pairsSentence, () => {
  const say = (pairs: readonly ScoredPair[], issues = 8) => pairsSentence(pairs, issues)

  it('names the two that agree most and the two that agree least, with what these block', () => {
    expect(
      say([
        pair(['Alba', 'Borduria'], 0.8),
        pair(['Alba', 'Curonia'], 0.5, 3),
        pair(['Borduria', 'Curonia'], 0.29, 1),
      ]),
    ).toBe(
      'Alba and Borduria agree most, 0.80; Borduria and Curonia least, 0.29, and they block each other on 1 issue.',
    )
  })

  it('says nothing of blocks where there are none', () => {
    expect(say([pair(['A', 'B'], 0.8), pair(['A', 'C'], 0.5)])).toBe(
      'A and B agree most, 0.80; A and C least, 0.50.',
    )
  })

  it('names two pairs whose numbers shown are the same, and counts more', () => {
    const most = [pair(['A', 'B'], 0.801), pair(['A', 'C'], 0.8)]
    const least = pair(['B', 'C'], 0.1, 2)
    expect(say([...most, least])).toBe(
      'A and B, and A and C agree most, 0.80; B and C least, 0.10, and they block each other on 2 issues.',
    )
    expect(say([...most, pair(['A', 'D'], 0.8), least])).toMatch(/^three pairs agree most, 0.80; /)
    expect(say([pair(['A', 'B'], 0.5), pair(['A', 'C'], 0.5)])).toBe('all 2 pairs agree equally, 0.50.')
  })

  it('speaks of the one pair, and of none', () => {
    expect(say([pair(['A', 'B'], 0.5, 2, 1), pair(['A', 'C'], undefined)])).toBe(
      'A and B agree at 0.50 of 1 on 1 issue and block each other on 2 issues.',
    )
    expect(say([pair(['A', 'B'], undefined)])).toBe('no two of the parties shown can be compared.')
    expect(say([])).toBe('no two of the parties shown can be compared.')
  })

  it('says on how many issues, where fewer than half of those shown are compared', () => {
    const high = pair(['A', 'B'], 1, 0, 4)
    const low = (name: string, shared: number) => pair(['C', name], 0.13, 1, shared)
    expect(say([high, low('D', 5)], 9)).toBe(
      'A and B agree most, 1.00 on 4 issues; C and D least, 0.13, and they block each other on 1 issue.',
    )
    expect(say([high, low('D', 3), low('E', 4)])).toBe(
      'A and B agree most, 1.00; C and D, and C and E least, 0.13 on 3 and 4 issues.',
    )
    expect(say([high, low('D', 1), low('E', 1)])).toMatch(/, 0.13 on 1 issue each\.$/)
    expect(say([high, low('D', 1), low('E', 3), low('F', 2)])).toMatch(
      /three pairs least, 0.13 on 1 to 3 issues each\.$/,
    )
    expect(say([low('D', 3), low('E', 3)])).toBe('all 2 pairs agree equally, 0.13 on 3 issues each.')
  })
})

describe(pairsViewHeadline, () => {
  const { issues } = aModel({
    issues: [
      anIssue({
        positions: [
          aPosition({ party: 'alba', value: 0 }),
          aPosition({ party: 'borduria', value: 100 }),
          aPosition({ party: 'curonia', value: 0 }),
        ],
      }),
    ],
  })
  const selection = {
    issues: issues.map((issue) => ({ issue })),
    parties: ['alba', 'borduria', 'curonia'].map((id) => aParty(id)),
    asOf: '2025-06-30',
  }

  it('reads the pairs of a selection', () => {
    expect(pairsViewHeadline(selection)).toBe(
      'Alba and Curonia agree most, 1.00; Alba and Borduria, and Borduria and Curonia least, 0.00.',
    )
  })

  it('says that it is weighted', () => {
    expect(pairsViewHeadline(selection, 'salience')).toBe(
      'Weighted by salience, Alba and Curonia agree most, 1.00; Alba and Borduria, and Borduria and Curonia least, 0.00.',
    )
  })

  it('stays one sentence where there is no pair', () => {
    expect(pairsViewHeadline({ ...selection, parties: [aParty('alba')] }, 'salience')).toBe(
      'No two of the parties shown can be compared.',
    )
  })

  it('only counts more pairs than can be compared while the page waits', () => {
    const parties = Array.from({ length: 200 }, (_, index) => aParty(`party-${index}`))
    expect(pairsViewHeadline({ ...selection, parties })).toBe(
      '200 parties make 19,900 pairs; those that agree most and least are listed.',
    )
  })
})

describe(amongListed, () => {
  it('says of how many pairs a sentence is true', () => {
    expect(amongListed('By group, agreement runs from 0.05 to 0.90.', 21)).toBe(
      'Of the 21 pairs listed: by group, agreement runs from 0.05 to 0.90.',
    )
  })
})

const cell = (names: [string, string], group: string, score: number | undefined) => ({ names, group, score })

describe(groupsSentence, () => {
  it('names the lowest and the highest', () => {
    expect(
      groupsSentence([
        cell(['A', 'B'], 'Fish', 0.5),
        cell(['A', 'B'], 'Water', 0.9),
        cell(['A', 'C'], 'Fish', undefined),
        cell(['A', 'C'], 'Water', 0.05),
      ]),
    ).toBe('By group, agreement runs from 0.05 (A and C on Water) to 0.90 (A and B on Water).')
  })

  it('speaks of one, and of none', () => {
    expect(groupsSentence([cell(['A', 'B'], 'Fish', 0.5)])).toBe('On Fish, A and B agree at 0.50 of 1.')
    expect(groupsSentence([])).toBe('On no group of issues can two of the parties shown be compared.')
  })
})

describe(unevenSentence, () => {
  it('names the pair with the widest run', () => {
    expect(
      unevenSentence([
        cell(['A', 'B'], 'Fish', 0.5),
        cell(['A', 'B'], 'Water', 0.9),
        cell(['A', 'C'], 'Fish', 0.5),
        cell(['A', 'C'], 'Water', 0.6),
      ]),
    ).toBe('The agreement of A and B differs most from group to group: 0.50 on Fish, 0.90 on Water.')
  })

  it('does without where no pair has two groups', () => {
    expect(unevenSentence([cell(['A', 'B'], 'Fish', 0.5), cell(['A', 'B'], 'Water', undefined)])).toBe(
      'No pair can be compared on two groups of issues.',
    )
  })
})

describe(pairIssuesSentence, () => {
  it('counts what the two share, differ on and block', () => {
    expect(pairIssuesSentence(['Alba', 'Borduria'], { share: 3, differ: 14, block: 11 })).toBe(
      'Alba and Borduria share 3 of 28 issues, differ on 14 and block each other on 11.',
    )
  })

  it('says of which group, and that there is nothing', () => {
    expect(pairIssuesSentence(['A', 'B'], { share: 1, differ: 0, block: 0 }, 'Fish')).toBe(
      'On Fish, A and B share 1 of 1 issue, differ on none and block each other on none.',
    )
    expect(pairIssuesSentence(['A', 'B'], { share: 0, differ: 0, block: 0 })).toBe(
      'A and B hold no position on the same issue.',
    )
  })
})
