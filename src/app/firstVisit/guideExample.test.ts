import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW_STATE } from '../../state/viewState.ts'
import { aGroup, aModel, anIssue, aPosition } from '../../testing/builders.ts'
import { resolveSelection } from '../../views/selection.ts'
import { guideExample } from './guideExample.ts'

const wide = anIssue({
  id: 'wide',
  positions: [
    aPosition({ value: 0, redLine: { max: 20 } }),
    aPosition({ party: 'borduria', value: 100, redLine: { min: 60 } }),
  ],
})
const near = anIssue({
  id: 'near',
  positions: [
    aPosition({ missing: 'deferred' }),
    aPosition({ party: 'borduria', value: 50, redLine: { max: 55 } }),
    aPosition({ party: 'curonia', value: 60, redLine: { min: 58 } }),
  ],
})
const open = anIssue({ id: 'open', positions: [aPosition({ value: 40 })] })

function exampleOf(...issues: ReturnType<typeof anIssue>[]) {
  const model = aModel({ issues, groups: [aGroup({ issues: issues.map(({ id }) => id) })] })
  return guideExample(resolveSelection(model, DEFAULT_VIEW_STATE))
}

describe(guideExample, () => {
  it('takes the blocked issue whose values are nearest, and a cell of it that has a value', () => {
    const { cell, block } = exampleOf(wide, near)
    expect(block?.issue.id).toBe('near')
    expect(block?.upTo).toMatchObject({ party: { id: 'borduria' }, bound: 55 })
    expect(block?.from).toMatchObject({ party: { id: 'curonia' }, bound: 58 })
    expect(cell).toMatchObject({ party: { id: 'borduria' }, value: 50, words: 'At 50' })
  })

  it('shows any cell where nothing is blocked', () => {
    const { cell, block } = exampleOf(open)
    expect(block).toBeUndefined()
    expect(cell).toMatchObject({ issue: { id: 'open' }, value: 40 })
  })

  it('shows nothing where nobody has a position', () => {
    expect(exampleOf(anIssue())).toEqual({ cell: undefined, block: undefined })
  })
})
