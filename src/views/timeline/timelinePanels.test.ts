import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import { aGroup, aModel, anIssue, aParty, aPosition } from '../../testing/builders.ts'
import { byMovement, panelIssues } from './timelinePanels.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const values: Record<string, number[]> = { a: [0], b: [0, 50], c: [0, 50, 0], d: [0, 100], e: [0], f: [0] }
const model = aModel({
  parties: [aParty('alba')],
  groups: [aGroup({ id: 'first', issues: ids.slice(0, 5) }), aGroup({ id: 'second', issues: ['f'] })],
  issues: ids.map((id) =>
    anIssue({
      id,
      positions: (values[id] ?? []).map((value, at) => aPosition({ value, from: `2025-03-0${at + 1}` })),
    }),
  ),
})
const issues = model.issues.map((issue) => selectIssue(model, issue, model.parties, model.asOf))
const shifts = shiftsBetween(model, model.issues, new Set(['alba']), '2025-01-01', '2025-12-31')
const ranked = byMovement(issues, shifts)
const names = (chosen: typeof issues) => chosen.map(({ issue }) => issue.id)
const none = { picked: undefined, group: undefined, open: undefined }

describe(byMovement, () => {
  it('ranks by the number of shifts, then by their distance, then in the order of the model', () => {
    expect(names(ranked)).toEqual(['c', 'd', 'b', 'a', 'e', 'f'])
  })
})

describe(panelIssues, () => {
  it('shows the four that moved most', () => {
    expect(names(panelIssues(ranked, issues, none))).toEqual(['c', 'd', 'b', 'a'])
  })

  it('adds the issue that is opened, by a click or by a link, without moving the others about', () => {
    expect(names(panelIssues(ranked, issues, { ...none, open: 'b' }))).toEqual(['c', 'd', 'b', 'a'])
    expect(names(panelIssues(ranked, issues, { ...none, open: 'e' }))).toEqual(['e', 'c', 'd', 'b', 'a'])
  })

  it('shows a group, or what was picked before it', () => {
    expect(names(panelIssues(ranked, issues, { ...none, group: 'second' }))).toEqual(['f'])
    expect(names(panelIssues(ranked, issues, { ...none, group: 'second', picked: ['e', 'a'] }))).toEqual([
      'e',
      'a',
    ])
  })

  it('falls back where nothing that was picked is shown', () => {
    expect(names(panelIssues(ranked, issues, { ...none, group: 'gone', picked: ['gone'] }))).toHaveLength(4)
  })
})
