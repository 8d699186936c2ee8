import { describe, expect, it } from 'vitest'
import { cellSentence, cellTip, refusal } from './cellSentence.ts'
import type { PositionsCell, Stance } from './positionsRows.ts'

const aStance = (overrides: Partial<Stance> = {}): Stance => ({
  value: 80,
  between: undefined,
  range: undefined,
  redLine: {},
  confidence: 'high',
  ...overrides,
})

const aCell = (overrides: Partial<PositionsCell> = {}): PositionsCell => ({
  party: 'europe',
  partyName: 'Europe',
  issueTitle: 'Size of Ukraine’s army',
  words: 'Level of 800,000, no cap',
  stance: aStance(),
  since: '2025-12-15',
  statements: 9,
  provisions: 0,
  newest: '2025-12-15',
  contested: false,
  stale: false,
  ...overrides,
})

describe(cellSentence, () => {
  it('says who, on what, where, what is refused, and what stands behind it', () => {
    expect(cellSentence(aCell({ stance: aStance({ redLine: { min: 65 } }), contested: true }))).toBe(
      'Europe on Size of Ukraine’s army: Level of 800,000, no cap, 80 of 100; refuses below 65; high confidence; 9 statements, newest 15 December 2025; contested',
    )
  })

  it('says between which options a value lies that is none itself', () => {
    const between = { low: 'Cap of 600,000', high: 'Level of 800,000', nearer: 'Level of 800,000' }
    expect(cellSentence(aCell({ stance: aStance({ value: 72, between }) }))).toContain(
      ': between “Cap of 600,000” and “Level of 800,000”, nearer “Level of 800,000”, 72 of 100',
    )
    expect(
      cellSentence(aCell({ stance: aStance({ between: { ...between, nearer: undefined } }) })),
    ).toContain('halfway')
  })

  it('tells what would be accepted and that the newest word is old', () => {
    const sentence = cellSentence(aCell({ stance: aStance({ range: [65, 100] }), stale: true }))
    expect(sentence).toContain('would accept 65 to 100')
    expect(sentence).toContain('newest 15 December 2025; stale')
  })

  it('counts provisions of plans apart, as the panel does', () => {
    expect(cellSentence(aCell({ statements: 9, provisions: 2 }))).toContain(
      '; 7 statements and 2 provisions of plans, newest 15 December 2025',
    )
  })

  it('says of silence only which kind it is', () => {
    const silent = aCell({ words: 'Never stated', stance: undefined, statements: 0, newest: undefined })
    expect(cellSentence(silent)).toBe('Europe on Size of Ukraine’s army: never stated')
  })

  it('counts what a silence with a record rests on', () => {
    const declined = aCell({ words: 'Declined to say', stance: undefined, statements: 1 })
    expect(cellSentence(declined)).toBe(
      'Europe on Size of Ukraine’s army: declined to say; 1 statement, newest 15 December 2025',
    )
  })
})

describe(refusal, () => {
  it('names each bound that is there', () => {
    expect(refusal(aStance({ redLine: { min: 20, max: 80 } }))).toBe('refuses below 20 and above 80')
    expect(refusal(aStance({ redLine: { max: 0 } }))).toBe('refuses above 0')
    expect(refusal(aStance())).toBeUndefined()
    expect(refusal(undefined)).toBeUndefined()
  })
})

describe(cellTip, () => {
  it('is a heading and two short sentences', () => {
    expect(cellTip(aCell({ contested: true }))).toEqual({
      heading: 'Europe, Size of Ukraine’s army',
      text: '80, Level of 800,000, no cap, since 15 Dec 2025. High confidence, 9 statements, contested. Enter opens it.',
    })
  })

  it('says that nothing stands behind what was never stated', () => {
    const silent = aCell({ words: 'Never stated', stance: undefined, since: undefined, statements: 0 })
    expect(cellTip(silent).text).toBe('Never stated. No statement. Enter opens it.')
  })
})
