import { describe, expect, it } from 'vitest'
import { aModel } from '../../testing/builders.ts'
import { DEFAULT_VIEW_STATE } from '../../state/viewState.ts'
import { resolveSelection } from '../selection.ts'
import { filterOf, filtersInForce, localFilters } from './filters.ts'

const model = aModel()

function words(state: Partial<typeof DEFAULT_VIEW_STATE> & Record<string, unknown>) {
  const choices = { ...DEFAULT_VIEW_STATE, ...state }
  const filter = filterOf(
    model,
    resolveSelection(model, choices),
    choices,
    localFilters(choices.only, choices.about),
  )
  return filtersInForce(model, filter, localFilters(choices.only, choices.about), () => {}).map(
    ({ label }) => label,
  )
}

describe(filterOf, () => {
  it('ignores what a link names and the model lacks', () => {
    expect(words({ group: 'gone', attribution: 'gone', reliability: 'gone' })).toEqual([])
  })

  it('takes all parties for shown where a link hides them all', () => {
    expect(words({ hide: ['alba', 'borduria', 'curonia'] })).toEqual([])
  })
})

describe(filtersInForce, () => {
  it('reads as the reader chose, the search first', () => {
    expect(
      words({
        attribution: 'anonymous',
        find: ' dam ',
        group: 'water',
        hide: ['alba'],
        from: '2025-03-01',
        reliability: 'low',
      }),
    ).toEqual([
      'Search: dam',
      'Switched off: Alba',
      'Group: Water',
      'How known: unnamed',
      'Best source: low',
      'From 1 Mar 2025',
    ])
  })
})
