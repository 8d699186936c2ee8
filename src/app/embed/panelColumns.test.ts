import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { panelColumns } from './panelColumns.ts'

const panel = (id: string, x?: number) => ({
  id,
  height: 100,
  picture: createElement('svg'),
  ...(x === undefined ? {} : { beside: { x, width: 500 } }),
})

describe(panelColumns, () => {
  it('stacks panels in one column as wide as the plot', () => {
    expect(panelColumns([panel('a'), panel('b')], 888)).toMatchObject([
      { after: 0, width: 888, panels: [{ id: 'a' }, { id: 'b' }] },
    ])
  })

  it('stands columns side by side, with what is between them', () => {
    expect(panelColumns([panel('a', 0), panel('b', 0), panel('c', 530)], 1030)).toMatchObject([
      { after: 0, width: 500, panels: [{ id: 'a' }, { id: 'b' }] },
      { after: 30, width: 500, panels: [{ id: 'c' }] },
    ])
    expect(panelColumns([], 888)).toEqual([])
  })
})
