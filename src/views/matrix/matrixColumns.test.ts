import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockColumns, matrixColumns, type Shown } from './matrixColumns.ts'

const ids = (count: number, of: string) => Array.from({ length: count }, (_, index) => `${of}-${index}`)
const shown = (parties: number, plans = 0, compares = false): Shown => ({
  parties: ids(parties, 'party'),
  plans: ids(plans, 'plan'),
  compared: compares ? ['party-0', 'party-2'] : undefined,
})
const kinds = (columns: readonly { readonly kind: string }[]) => columns.map(({ kind }) => kind).join(' ')

describe(matrixColumns, () => {
  it('gives the one line its full width on a wide page and less beside the panel', () => {
    expect(matrixColumns(1400, shown(4), false).oneLine).toBe(158)
    expect(matrixColumns(1056, shown(4), false).oneLine).toBe(78)
  })

  it('gives the one line up for the words on a small page', () => {
    expect(matrixColumns(896, shown(4), false).oneLine).toBeUndefined()
  })

  it('fits four parties from the width of a tablet on without scrolling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 728, max: 3000 }), fc.boolean(), (frame, roomy) => {
        expect(matrixColumns(frame, shown(4), roomy)).toMatchObject({ scrolls: false, width: frame })
      }),
    )
  })

  it('fits two plans beside four parties on a small laptop without scrolling', () => {
    expect(matrixColumns(984, shown(4, 2), false).scrolls).toBe(false)
    expect(matrixColumns(1400, shown(4, 2), false)).toMatchObject({ scrolls: false, oneLine: 78 })
  })

  it('puts plans after the parties and before what follows from the parties', () => {
    expect(kinds(matrixColumns(1400, shown(2, 2), false).list)).toBe(
      'issue party party plan plan line state spread',
    )
  })

  it('narrows all but the two compared, keeps their places, and says how far the two are apart', () => {
    const { list, template } = matrixColumns(1400, shown(4, 0, true), false)
    expect(kinds(list)).toBe('issue party party party party apart line state spread')
    expect(list.map((column) => column.kind === 'party' && column.narrow)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(template.split(' ').filter((width) => width === '40px')).toHaveLength(2)
  })

  it('scrolls sideways rather than narrowing twelve parties past reading', () => {
    expect(matrixColumns(1400, shown(12), false)).toMatchObject({ scrolls: true, cell: 132 })
    expect(matrixColumns(1400, shown(12), true)).toMatchObject({ scrolls: true, cell: 160 })
  })

  it('never leaves a column wider than its place unless it scrolls', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 3000 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(4),
        fc.boolean(),
        (frame, parties, plans, roomy) => {
          const { width, scrolls } = matrixColumns(frame, shown(parties, plans, parties > 2), roomy)
          expect(width > frame).toBe(scrolls)
        },
      ),
    )
  })
})

describe(blockColumns, () => {
  it('holds every party, or the one that is looked at, or the two that are compared', () => {
    const parties = (columns: ReturnType<typeof blockColumns>) =>
      columns.flatMap((column) => (column.kind === 'party' ? [column.id] : []))
    expect(parties(blockColumns(shown(4), undefined))).toHaveLength(4)
    expect(parties(blockColumns(shown(4), 'party-1'))).toEqual(['party-1'])
    expect(parties(blockColumns(shown(4, 0, true), undefined))).toEqual(['party-0', 'party-2'])
  })
})
