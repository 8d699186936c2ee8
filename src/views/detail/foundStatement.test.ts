import { beforeEach, describe, expect, it } from 'vitest'
import { choose } from '../../state/viewState.ts'
import { arrivedAtFound, showFound, useFoundStatement } from './foundStatement.ts'

const FOUND = { issue: 'dam-height', party: 'alba', statement: 'early' }

describe(showFound, () => {
  beforeEach(() => {
    choose({ issue: 'dam-height', party: 'alba' })
    showFound(FOUND)
  })

  it('leads there once, and keeps the mark', () => {
    expect(useFoundStatement.getState()).toEqual({ found: FOUND, pending: true })
    arrivedAtFound()
    expect(useFoundStatement.getState()).toEqual({ found: FOUND, pending: false })
  })

  it('stays on another day of the same cell', () => {
    choose({ asOf: '2025-08-01' })
    expect(useFoundStatement.getState().found).toEqual(FOUND)
  })

  it.each([
    ['another issue', { issue: 'water-share' }],
    ['another party', { party: 'borduria' }],
    ['no cell', { issue: undefined, party: undefined }],
  ])('is forgotten with %s', (_name, choices) => {
    choose(choices)
    expect(useFoundStatement.getState()).toEqual({ found: undefined, pending: false })
  })
})
