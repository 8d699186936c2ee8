import { describe, expect, it } from 'vitest'
import { aModel } from '../../testing/builders.ts'
import {
  chainSentence,
  closenessSentence,
  gapIssuesSentence,
  gapSentence,
  plansHeadline,
  provisionsSentence,
  redLinesSentence,
} from './plans.ts'

describe(plansHeadline, () => {
  it('says so where the model holds no plan', () => {
    const { issues, parties } = aModel()
    expect(
      plansHeadline(
        [],
        issues.map((issue) => ({ issue })),
        parties,
        '2025-06-30',
      ),
    ).toBe('This model holds no plan.')
  })
})

describe(chainSentence, () => {
  const change = (name: string, from: number, to: number) => ({ name, from, to, n: [24, 17] as const })

  it('tells the largest fall and the largest rise, in whole points', () => {
    const changes = [change('Alba', 41.2, 5.4), change('Borduria', 30, 62.6), change('Curonia', 20, 10)]
    expect(chainSentence('A', 'B', changes)).toBe(
      'From “A” to “B”, the mean gap to Alba fell from 41 to 5 and to Borduria rose from 30 to 63, over 17 to 24 issues.',
    )
  })

  it('tells one alone, and none', () => {
    expect(chainSentence('A', 'B', [change('Alba', 41, 5)])).toBe(
      'From “A” to “B”, the mean gap to Alba fell from 41 to 5, over 17 to 24 issues.',
    )
    expect(chainSentence('A', 'B', [change('Alba', 41.1, 40.9)])).toBe(
      'From “A” to “B”, the mean gap to no party changed by a whole point.',
    )
  })
})

describe(gapSentence, () => {
  it('tells the nearest and the furthest, or the only one', () => {
    const alba = { name: 'Alba', gap: 12.3, n: 15 }
    expect(gapSentence('A', [{ name: 'Borduria', gap: 63, n: 14 }, alba])).toBe(
      '“A” is nearest to Alba (mean gap 12 over 15 issues) and furthest from Borduria (63 over 14).',
    )
    expect(gapSentence('A', [alba])).toBe('“A” compared with Alba: mean gap 12 over 15 issues.')
  })
})

describe(redLinesSentence, () => {
  it('counts by party, the most first', () => {
    const counts = [
      { name: 'Alba', count: 0 },
      { name: 'Borduria', count: 1 },
      { name: 'Curonia', count: 6 },
    ]
    expect(redLinesSentence('A', counts)).toBe(
      '“A” crosses 6 red lines of Curonia, 1 of Borduria and none of Alba.',
    )
    expect(redLinesSentence('A', counts.slice(0, 1))).toBe('“A” crosses no red line of Alba.')
  })
})

describe(closenessSentence, () => {
  it('says which way the fit went for each', () => {
    expect(
      closenessSentence(3, [
        { name: 'Alba', from: 0.6, to: 0.6 },
        { name: 'Borduria', from: 0.7, to: 0.4 },
      ]),
    ).toBe(
      'Along the chain of three drafts, closeness stayed at 0.60 for Alba and fell from 0.70 to 0.40 for Borduria.',
    )
  })
})

describe(provisionsSentence, () => {
  it('counts what became of the issues', () => {
    const counts = { kept: 1, changed: 8, deleted: 0, added: 2, none: 1 }
    expect(provisionsSentence(['A', 'B'], counts)).toBe(
      'Against “A”, “B” keeps one issue, changes eight, deletes none and adds two; on 1 issue there is no text to compare.',
    )
    expect(provisionsSentence(['A'], counts)).toBe('What “A” says, issue by issue.')
  })
})

describe(gapIssuesSentence, () => {
  it('names the issue furthest apart, or counts those that tie', () => {
    expect(
      gapIssuesSentence('A', 'Alba', [
        { title: 'Dam', gap: 60 },
        { title: 'Toll', gap: 5 },
      ]),
    ).toBe('“A” is furthest from Alba on “Dam”, 60 points apart.')
    expect(
      gapIssuesSentence('A', 'Alba', [
        { title: 'Dam', gap: 1 },
        { title: 'Toll', gap: 1 },
      ]),
    ).toBe('“A” is furthest from Alba on 2 issues, 1 point apart.')
  })
})
