import { describe, expect, it } from 'vitest'
import { anIndexedIssue } from '../../testing/builders.ts'
import { shownAgain } from './shownAgain.ts'

const issue = {
  ...anIndexedIssue(),
  id: 'b',
  group: { id: 'water', title: 'Water', issues: ['a', 'b', 'c'] },
}

describe(shownAgain, () => {
  it('switches on an issue that is hidden by itself', () => {
    expect(shownAgain(issue, { hideIssues: ['b', 'x'], hideGroups: ['other'] })).toEqual({
      hideIssues: ['x'],
      hideGroups: ['other'],
    })
  })

  it('keeps the others of a hidden group hidden', () => {
    expect(shownAgain(issue, { hideIssues: ['x', 'a'], hideGroups: ['water', 'other'] })).toEqual({
      hideIssues: ['x', 'a', 'c'],
      hideGroups: ['other'],
    })
  })
})
