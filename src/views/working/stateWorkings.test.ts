import { describe, expect, it } from 'vitest'
import { aGroup, aModel, anIssue, aPosition } from '../../testing/builders.ts'
import { DEFAULT_VIEW_STATE } from '../../state/viewState.ts'
import { resolveSelection } from '../selection.ts'
import { stateWorkings } from './stateWorkings.ts'

const model = aModel({
  groups: [aGroup({ issues: ['height', 'flow'] })],
  issues: [
    anIssue({
      id: 'height',
      title: 'Height',
      positions: [
        aPosition({ party: 'alba', value: 20, redLine: { max: 30 } }),
        aPosition({ party: 'borduria', value: 70, redLine: { min: 60 } }),
      ],
    }),
    anIssue({ id: 'flow', title: 'Flow', positions: [aPosition({ party: 'alba', value: 10 })] }),
  ],
})
const selection = resolveSelection(model, DEFAULT_VIEW_STATE)

describe(stateWorkings, () => {
  it('says for each issue of a state what makes it so', () => {
    expect(stateWorkings(model, selection, 'blocked')).toMatchObject([
      { issue: 'height', title: 'Height', because: 'zone from 60 up to 30 is empty' },
    ])
    expect(stateWorkings(model, selection, 'unknown')).toMatchObject([
      { title: 'Flow', because: 'fewer than two values' },
    ])
    expect(stateWorkings(model, selection, 'agreed')).toEqual([])
  })
})
