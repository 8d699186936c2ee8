import { describe, expect, it } from 'vitest'
import { codingDifferences, pathDifferences, versionDifferences } from '../analysis/versionDifferences.ts'
import { aCoding, aDocument, aModel, anIssue, aPlan, aPosition, aStatement } from '../testing/builders.ts'
import {
  cellsSince,
  codingsSince,
  NO_HISTORY,
  parseHistory,
  statementsSince,
  withVersion,
} from './history.ts'

const [FIRST, SECOND, THIRD] = ['1.0.0-aaaaaaaa', '1.1.0-bbbbbbbb', '1.2.0-cccccccc']

const alba = (value: number) => aPosition({ party: 'alba', from: '2025-03-01', value })
const borduria = aPosition({ party: 'borduria', from: '2025-03-01', value: 100 })
const draft = (value: number) => [aPlan({ codings: [aCoding({ value })] })]
const first = {
  version: FIRST,
  issues: [anIssue({ positions: [alba(0), borduria] })],
  plans: draft(20),
  statements: [aStatement()],
}
const second = {
  version: SECOND,
  issues: [anIssue({ positions: [alba(50), borduria] })],
  plans: draft(40),
  statements: [aStatement(), aStatement({ id: 'later' })],
}
const third = {
  version: THIRD,
  plans: draft(60),
  statements: [aStatement({ summary: 'Said it otherwise.' })],
  issues: [
    anIssue({ positions: [alba(100), borduria, aPosition({ party: 'curonia', missing: 'deferred' })] }),
  ],
}
const history = withVersion(withVersion(NO_HISTORY, first, second), second, third)

describe(cellsSince, () => {
  it('tells each changed cell as it was in the version asked for', () => {
    const past = cellsSince(history, FIRST, THIRD)
    expect([...(past?.keys() ?? [])].toSorted()).toEqual(['dam-height alba', 'dam-height curonia'])
    expect(past?.get('dam-height alba')).toEqual([{ from: '2025-03-01', value: 0 }])
    expect(past?.get('dam-height curonia')).toEqual([])
    expect(cellsSince(history, SECOND, THIRD)?.get('dam-height alba')).toEqual([
      { from: '2025-03-01', value: 50 },
    ])
  })

  it('tells no change within one version, and nothing at all of versions it does not know', () => {
    expect(cellsSince(history, THIRD, THIRD)?.size).toBe(0)
    expect(cellsSince(history, '0.9.0-00000000', THIRD)).toBeUndefined()
    expect(cellsSince(history, FIRST, '9.9.9-00000000')).toBeUndefined()
    expect(cellsSince(history, THIRD, FIRST)).toBeUndefined()
    expect(cellsSince(NO_HISTORY, FIRST, SECOND)).toBeUndefined()
  })
})

describe(codingsSince, () => {
  it('tells what a plan was coded at in the version asked for', () => {
    expect(codingsSince(history, FIRST, THIRD)?.get('first-draft dam-height')).toBe(20)
    expect(codingsSince(history, SECOND, THIRD)?.get('first-draft dam-height')).toBe(40)
    expect(codingsSince(history, THIRD, THIRD)?.size).toBe(0)
    expect(codingsSince(NO_HISTORY, FIRST, SECOND)).toBeUndefined()
  })
})

describe(statementsSince, () => {
  it('names the statements that were added, changed or taken away', () => {
    expect([...(statementsSince(history, FIRST, SECOND) ?? [])]).toEqual(['later'])
    expect([...(statementsSince(history, SECOND, THIRD) ?? [])].toSorted()).toEqual(['later', 'statement'])
  })
})

describe(parseHistory, () => {
  it('reads what is written, and takes anything else for no history', () => {
    expect(parseHistory(JSON.parse(JSON.stringify(history)))).toEqual(history)
    for (const damaged of [
      undefined,
      7,
      {},
      { formatVersion: 2, versions: [] },
      { formatVersion: 1, versions: [{}] },
    ])
      expect(parseHistory(damaged)).toEqual(NO_HISTORY)
  })
})

describe(versionDifferences, () => {
  const model = aModel(aDocument({ issues: third.issues }))
  const past = cellsSince(history, FIRST, THIRD) ?? new Map()
  const told = (asOf: string, parties = model.parties) =>
    versionDifferences(model.issues, parties, asOf, past).map(
      ({ party, before, now }) => `${party.name}: ${before} → ${now}`,
    )

  it('lists the cells shown that stood otherwise on the day, in words', () => {
    expect(told('2025-06-30')).toEqual([
      'Alba: “At 0” (0) → “At 100” (100)',
      'Curonia: not stated → deferred',
    ])
  })

  it('leaves out parties that are not shown, and days on which both versions say the same', () => {
    expect(told('2025-06-30', model.parties.slice(1))).toEqual(['Curonia: not stated → deferred'])
    expect(told('2025-02-01')).toEqual([])
  })
})

describe(pathDifferences, () => {
  const now = [alba(50), aPosition({ party: 'alba', from: '2025-05-01', value: 100 })]
  const model = aModel(aDocument({ issues: [anIssue({ positions: now })] }))
  const told = (was: readonly { from: string; value: number }[], asOf: string) =>
    pathDifferences(model.issues, model.parties, asOf, new Map([['dam-height alba', was]])).length

  it('finds cells that stand the same and came there otherwise', () => {
    expect(told([{ from: '2025-05-01', value: 100 }], '2025-06-30')).toBe(1)
    expect(
      told(
        [
          { from: '2025-03-01', value: 50 },
          { from: '2025-05-01', value: 100 },
        ],
        '2025-06-30',
      ),
    ).toBe(0)
  })

  it('leaves out what stands otherwise, and what came after the day', () => {
    expect(told([{ from: '2025-03-01', value: 0 }], '2025-06-30')).toBe(0)
    expect(told([{ from: '2025-03-01', value: 50 }], '2025-04-01')).toBe(0)
  })
})

describe(codingDifferences, () => {
  it('lists plans that were coded otherwise on the issues shown', () => {
    const model = aModel(aDocument({ plans: draft(60) }))
    const past = codingsSince(history, FIRST, THIRD) ?? new Map()
    expect(codingDifferences(model.plans, model.issues, past)).toMatchObject([{ before: 20, now: 60 }])
    expect(codingDifferences(model.plans, [], past)).toEqual([])
  })
})
