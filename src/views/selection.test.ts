import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW_STATE, type ViewState, withChoices } from '../state/viewState.ts'
import { someDay, someIds } from '../testing/arbitraries.ts'
import { aDocument, aGroup, aModel, anIssue, aParty, aPosition } from '../testing/builders.ts'
import { earliestDay, openCell, resolveSelection, unhidden } from './selection.ts'

const parties = [aParty('alba'), aParty('borduria'), aParty('curonia')]
const height = anIssue({
  id: 'dam-height',
  positions: [
    aPosition({ party: 'alba', value: 10, redLine: { max: 20 } }),
    aPosition({ party: 'borduria', value: 15 }),
    aPosition({ party: 'curonia', value: 90, redLine: { min: 80 } }),
    aPosition({ party: 'borduria', from: '2025-05-01', missing: 'deferred' }),
  ],
})
const share = anIssue({ id: 'water-share', positions: [aPosition({ party: 'alba', value: 40 })] })
const fish = anIssue({ id: 'fish' })
const content = {
  parties,
  issues: [height, share, fish],
  groups: [
    aGroup({ id: 'water', issues: ['dam-height', 'water-share'] }),
    aGroup({ id: 'life', issues: ['fish'] }),
  ],
}
const model = aModel(content)

describe(resolveSelection, () => {
  it('shows everything, as of the model’s own day and since three months before, unless asked otherwise', () => {
    const selection = chosen({})
    expect(selection).toMatchObject({
      asOf: '2025-06-30',
      since: '2025-03-30',
      hiddenParties: [],
      hiddenIssues: [],
    })
    expect(selection.parties.map(({ id }) => id)).toEqual(['alba', 'borduria', 'curonia'])
    expect(issueIds(selection)).toEqual(['dam-height', 'water-share', 'fish'])
    expect(selection.fellBack).toEqual({ parties: false, issues: false })
  })

  it('takes a hidden party out of every number', () => {
    const all = chosen({ asOf: '2025-04-01' }).issues[0]
    const fewer = chosen({ asOf: '2025-04-01', hide: ['curonia'] })
    expect(all?.reading).toMatchObject({ state: 'blocked', spread: 80, zone: { low: 80, high: 20 } })
    const [issue] = fewer.issues
    expect(issue?.reading).toMatchObject({
      state: 'agreed',
      spread: 5,
      zone: { low: 0, high: 20 },
      blocking: [],
    })
    expect(issue?.reading.stands.map(({ party }) => party)).toEqual(['alba', 'borduria'])
    expect([...(issue?.positions.keys() ?? [])]).toEqual(['alba', 'borduria'])
    expect(fewer.hiddenParties.map(({ id }) => id)).toEqual(['curonia'])
  })

  it('reads the same as a model without the hidden party', () => {
    const without = aModel({
      ...content,
      parties: parties.filter(({ id }) => id !== 'curonia'),
      issues: content.issues.map((issue) =>
        anIssue({ ...issue, positions: issue.positions.filter(({ party }) => party !== 'curonia') }),
      ),
    })
    const readings = resolveSelection(without, DEFAULT_VIEW_STATE).issues.map(({ reading }) => reading)
    expect(chosen({ hide: ['curonia'] }).issues.map(({ reading }) => reading)).toEqual(readings)
  })

  it('keeps a silence apart from having said nothing, and counts neither', () => {
    const [issue, , unsaid] = chosen({ asOf: '2025-05-01' }).issues
    expect(issue?.positions.get('borduria')?.missing).toBe('deferred')
    expect(issue?.reading.stands.map(({ party }) => party)).toEqual(['alba', 'curonia'])
    expect(unsaid?.positions.size).toBe(0)
    expect(unsaid?.reading.state).toBe('unknown')
  })

  it('hides issues one by one and by group', () => {
    const selection = chosen({ hideIssues: ['water-share'], hideGroups: ['life'] })
    expect(issueIds(selection)).toEqual(['dam-height'])
    expect(selection.hiddenIssues.map(({ id }) => id)).toEqual(['water-share', 'fish'])
  })

  it('falls back to everything where everything is hidden, and says so', () => {
    const noParty = chosen({ hide: ['alba', 'borduria', 'curonia'] })
    expect(noParty.fellBack).toEqual({ parties: true, issues: false })
    expect(noParty.parties).toHaveLength(3)
    expect(noParty.hiddenParties).toEqual([])

    const noIssue = chosen({ hideGroups: ['water'], hideIssues: ['fish'] })
    expect(noIssue.fellBack).toEqual({ parties: false, issues: true })
    expect(issueIds(noIssue)).toEqual(['dam-height', 'water-share', 'fish'])
    expect(noIssue.hiddenIssues).toEqual([])
  })

  it('ignores ids that the model does not have', () => {
    const odd = {
      hide: ['atlantis', 'constructor'],
      hideIssues: ['gone'],
      hideGroups: ['gone'],
      fold: ['gone'],
    }
    expect(chosen({ ...odd, issue: 'gone', party: 'atlantis', view: 'gone' })).toEqual(chosen({}))
  })

  it('shows in old links a party and an issue that were added later', () => {
    const link = { hide: ['borduria', 'curonia'], hideIssues: ['dam-height', 'fish'] }
    const later = aModel({
      ...content,
      parties: [...parties, aParty('dalmia')],
      issues: [...content.issues, anIssue({ id: 'locks' })],
      groups: [...content.groups, aGroup({ id: 'trade', issues: ['locks'] })],
    })
    const selection = resolveSelection(later, { ...DEFAULT_VIEW_STATE, ...link })
    expect(selection.parties.map(({ id }) => id)).toEqual(['alba', 'dalmia'])
    expect(issueIds(selection)).toEqual(['water-share', 'locks'])
  })

  it.each([
    ['1999-01-01', '2025-01-01'],
    ['2025-01-01', '2025-01-01'],
    ['2025-12-31', '2025-12-31'],
    ['2031-01-01', '2025-12-31'],
  ])('keeps the day within the coverage: asked for %s, shows %s', (asked, shown) => {
    expect(chosen({ asOf: asked }).asOf).toBe(shown)
  })

  it('starts “who moved” no later than the day shown and no earlier than the coverage', () => {
    expect(chosen({ asOf: '2025-05-01', since: '2025-08-01' }).since).toBe('2025-05-01')
    expect(chosen({ asOf: '2025-02-01' }).since).toBe('2025-01-01')
    expect(chosen({ since: '1999-01-01' }).since).toBe('2025-01-01')
  })

  it('opens a cell of a shown party: the one asked for, or the first', () => {
    expect(openIds({ issue: 'fish', party: 'curonia' })).toEqual(['fish', 'curonia'])
    expect(openIds({ issue: 'fish' })).toEqual(['fish', 'alba'])
    expect(openIds({ issue: 'fish', party: 'alba', hide: ['alba'] })).toEqual(['fish', 'borduria'])
    expect(openIds({ party: 'alba' })).toBeUndefined()
  })

  it('is always something that can be drawn, whatever the link asks for', () => {
    const ids = fc.oneof(
      someIds,
      fc.subarray(['alba', 'borduria', 'curonia', 'dam-height', 'water-share', 'fish', 'water', 'life']),
    )
    fc.assert(
      fc.property(
        fc.record({ hide: ids, hideGroups: ids, hideIssues: ids, fold: ids, asOf: someDay, since: someDay }),
        (choices) => {
          const selection = resolveSelection(model, withChoices(DEFAULT_VIEW_STATE, choices))
          const { from, to } = model.coverage
          expect(selection.parties.length).toBeGreaterThan(0)
          expect(selection.issues.length).toBeGreaterThan(0)
          expect(selection.parties.length + selection.hiddenParties.length).toBe(model.parties.length)
          expect(selection.issues.length + selection.hiddenIssues.length).toBe(model.issues.length)
          expect(from <= selection.since && selection.since <= selection.asOf && selection.asOf <= to).toBe(
            true,
          )
        },
      ),
    )
  })
})

describe(unhidden, () => {
  it('shows what was hidden and keeps the day', () => {
    const state = { ...DEFAULT_VIEW_STATE, hide: ['alba'], hideGroups: ['water'], asOf: '2025-04-01' }
    expect(unhidden(model, state)).toEqual(chosen({ asOf: '2025-04-01' }))
  })
})

describe(earliestDay, () => {
  it('is the first day of the coverage, although a position of record may be older', () => {
    const old = anIssue({ positions: [aPosition({ from: '2019-01-01', value: 70 })] })
    const aged = aModel(aDocument({ issues: [old] }))
    expect(earliestDay(aged)).toBe('2025-01-01')
    expect(
      resolveSelection(aged, { ...DEFAULT_VIEW_STATE, asOf: '2025-01-01' }).issues[0]?.positions.size,
    ).toBe(1)
  })
})

function chosen(choices: Partial<ViewState>) {
  return resolveSelection(model, { ...DEFAULT_VIEW_STATE, ...choices })
}

function issueIds({ issues }: ReturnType<typeof resolveSelection>): string[] {
  return issues.map(({ issue }) => issue.id)
}

function openIds(choices: Partial<ViewState>): [string, string] | undefined {
  const open = openCell(model, choices.issue, choices.party, chosen(choices))
  return open && [open.issue.id, open.party.id]
}
