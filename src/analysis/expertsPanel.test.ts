import { describe, expect, it } from 'vitest'
import { aGroup, aModel, anIssue, aPosition, aScale } from '../testing/builders.ts'
import { alphas, expertReadings, PANEL_METRICS, robustCount } from './expertsPanel.ts'
import { selectIssue } from './selectedIssue.ts'

const DAY = '2025-06-30'
const model = aModel({
  groups: [aGroup({ issues: ['ends', 'near', 'alone'] })],
  issues: [
    anIssue({
      id: 'ends',
      scale: aScale([0, 50, 100]),
      positions: [
        aPosition({ party: 'alba', value: 0 }),
        aPosition({ party: 'borduria', value: 100, range: [10, 100] }),
      ],
    }),
    anIssue({
      id: 'near',
      scale: aScale([0, 50, 100]),
      positions: [aPosition({ party: 'alba', value: 50 }), aPosition({ party: 'borduria', value: 50 })],
    }),
    anIssue({ id: 'alone', positions: [aPosition({ party: 'alba', value: 10 })] }),
  ],
})
const issues = model.issues.map((issue) => selectIssue(model, issue, model.parties, DAY))
const readings = expertReadings(model, issues, model.parties, DAY)

describe(expertReadings, () => {
  it('finds two poles at the ends polarized, one point agreed, and is silent on one party alone', () => {
    expect(PANEL_METRICS.map(({ id }) => id)).toEqual([
      'van-der-eijk',
      'tastle-wierman',
      'leik',
      'esteban-ray-1',
    ])
    expect(readings.map(({ scores }) => scores)).toEqual([
      [-1, 0, 1, 1],
      [1, 1, 0, 0],
      [undefined, undefined, undefined, undefined],
    ])
  })
})

describe(robustCount, () => {
  it('counts the states that hold within the ranges, of those that are known', () => {
    expect(robustCount(readings)).toEqual({ robust: 1, known: 2, swept: 1 })
  })
})

describe(alphas, () => {
  it('takes the parties for observers of the issues', () => {
    const [nominal, , interval] = alphas(issues, model.parties, DAY)
    expect(nominal.value).toBeCloseTo(1 - 0.5 / (10 / 12), 12)
    expect(interval.value).toBeCloseTo(1 - 5000 / (20_000 / 6), 12)
  })

  it('is silent where no two parties spoke on one issue', () => {
    expect(alphas(issues.slice(2), model.parties, DAY).map(({ value }) => value)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
