import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixColumns } from './matrixColumns.ts'

describe(matrixColumns, () => {
  it('gives the one line its full width on a wide page and less beside the panel', () => {
    expect(matrixColumns(1400, 4, false).oneLine).toBe(158)
    expect(matrixColumns(1056, 4, false).oneLine).toBe(78)
  })

  it('gives the one line up for the words on a small page', () => {
    expect(matrixColumns(896, 4, false).oneLine).toBeUndefined()
  })

  it('fits four parties from the width of a tablet on without scrolling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 728, max: 3000 }), fc.boolean(), (frame, roomy) => {
        expect(matrixColumns(frame, 4, roomy)).toMatchObject({ scrolls: false, width: frame })
      }),
    )
  })

  it('scrolls sideways rather than narrowing twelve parties past reading', () => {
    expect(matrixColumns(1400, 12, false)).toMatchObject({ scrolls: true, cell: 132 })
    expect(matrixColumns(1400, 12, true)).toMatchObject({ scrolls: true, cell: 160 })
  })

  it('never leaves a column wider than its place unless it scrolls', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 3000 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (frame, parties, roomy) => {
          const { width, scrolls } = matrixColumns(frame, parties, roomy)
          expect(width > frame).toBe(scrolls)
        },
      ),
    )
  })
})
