import { describe, expect, it } from 'vitest'
import { aModel, aParty, aPlan } from '../../testing/builders.ts'
import {
  coverageHeadline,
  examplesHeadline,
  expertsHeadline,
  modelHeadline,
  statementsHeadline,
} from './model.ts'

describe(modelHeadline, () => {
  it('says what the model holds', () => {
    expect(modelHeadline(aModel({ plans: [aPlan(), aPlan({ id: 'second-draft' })] }))).toBe(
      'The model codes 3 parties on 1 issue from 1 statement and 2 plans, 1 January 2025 to 31 December 2025.',
    )
    expect(modelHeadline(aModel({ parties: [aParty('alba')] }))).toBe(
      'The model codes 1 party on 1 issue from 1 statement, 1 January 2025 to 31 December 2025.',
    )
  })
})

describe(coverageHeadline, () => {
  const held = { silence: undefined }
  const silent = { silence: 'deferred' }
  it('counts cells and full issues', () => {
    expect(coverageHeadline([{ cells: [held, held] }, { cells: [held, silent] }])).toBe(
      '3 of 4 cells hold a position; on 1 of 2 issues every party shown has one.',
    )
    expect(coverageHeadline([{ cells: [held] }])).toBe(
      '1 of 1 cell holds a position; on every issue every party shown has one.',
    )
  })
})

describe(statementsHeadline, () => {
  it('counts the statements that have a solid source', () => {
    expect(
      statementsHeadline([
        { statements: 3, solid: 2 },
        { statements: 1, solid: 1 },
      ]),
    ).toBe('3 of 4 statements by the parties shown have an official source or one of high reliability.')
    expect(statementsHeadline([])).toBe('None of the parties shown has made a statement by this day.')
  })
})

describe(expertsHeadline, () => {
  it('says how many states hold, and alpha where there is one', () => {
    expect(expertsHeadline({ robust: 30, known: 30 }, -0.021)).toBe(
      'The state of 30 of 30 issues never flips within the parties’ stated ranges; Krippendorff’s alpha of the parties is −0.02.',
    )
    expect(expertsHeadline({ robust: 0, known: 1 }, undefined)).toBe(
      'The state of 0 of 1 issue never flips within the parties’ stated ranges.',
    )
    expect(expertsHeadline({ robust: 0, known: 0 }, undefined)).toBe(
      'On no issue do two of the parties shown have a position.',
    )
  })
})

describe(examplesHeadline, () => {
  it('says whether all come out', () => {
    expect(examplesHeadline([{ pass: true }, { pass: true }])).toBe(
      'all 2 worked examples come out as expected',
    )
    expect(examplesHeadline([{ pass: true }, { pass: false }])).toBe(
      '1 of 2 worked examples come out as expected',
    )
  })
})
