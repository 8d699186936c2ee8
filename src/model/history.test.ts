import { describe, expect, it } from 'vitest'
import { versionDifferences } from '../analysis/versionDifferences.ts'
import { aDocument, aModel, anIssue, aPosition } from '../testing/builders.ts'
import { cellsSince, NO_HISTORY, parseHistory, withVersion } from './history.ts'

const [FIRST, SECOND, THIRD] = ['1.0.0-aaaaaaaa', '1.1.0-bbbbbbbb', '1.2.0-cccccccc']

const alba = (value: number) => aPosition({ party: 'alba', from: '2025-03-01', value })
const borduria = aPosition({ party: 'borduria', from: '2025-03-01', value: 100 })
const first = { version: FIRST, issues: [anIssue({ positions: [alba(0), borduria] })] }
const second = { version: SECOND, issues: [anIssue({ positions: [alba(50), borduria] })] }
const third = {
  version: THIRD,
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
