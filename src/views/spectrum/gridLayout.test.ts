import { describe, expect, it } from 'vitest'
import { gridLayout } from './gridLayout.ts'

describe(gridLayout, () => {
  it('sets an issue in one row on a desktop, its ends over the line on a tablet, as a block on a phone', () => {
    expect(gridLayout(1400, false, false, true).mode).toBe('wide')
    expect(gridLayout(984, false, false, true).mode).toBe('stacked')
    expect(gridLayout(358, true, false, true).mode).toBe('blocks')
  })

  it('keeps the height of the rows when a panel opens beside the view', () => {
    expect(gridLayout(1056, false, true, true).height).toBe(gridLayout(1400, false, false, true).height)
    expect(gridLayout(896, false, true, true).height).toBe(gridLayout(1240, false, false, true).height)
  })

  it('gives the room of state and spread to the panel', () => {
    expect(gridLayout(1056, false, true, true).ends).toBe(false)
    expect(gridLayout(1400, false, false, true).ends).toBe(true)
  })

  it('never runs over its width', () => {
    for (let width = 640; width < 2200; width += 20) {
      const { template, group } = gridLayout(width, false, false, true)
      const columns = template.split(' ').map((column) => Number.parseFloat(column))
      const used = columns.reduce((sum, one) => sum + one, 0) + (columns.length - 1) * 12
      expect(used + (group === undefined ? 0 : group + 12)).toBeLessThanOrEqual(width)
    }
  })

  it('leaves the column of groups out where another order rules', () => {
    expect(gridLayout(1400, false, false, false).group).toBeUndefined()
  })
})
