import { describe, expect, it } from 'vitest'
import { buildModel } from '../model/model.ts'
import { parseDocument } from '../model/parseModel.ts'
import { DEFAULT_VIEW_STATE, withChoices } from '../state/viewState.ts'
import { readModelFolder } from '../../scripts/readModelFolder.ts'
import { modelVersion } from '../model/modelVersion.ts'
import { citableState } from './citableState.ts'
import { resolveSelection } from './selection.ts'

const { document, locate } = readModelFolder('data/ukraine-peace-talks')
const model = buildModel(parseDocument(document, locate).positions)

const cited = (view: string | undefined, asOf = '2025-12-24') => {
  const state = withChoices(DEFAULT_VIEW_STATE, { view, asOf })
  return citableState(state, model, resolveSelection(model, state))
}

describe(citableState, () => {
  it('names the days and the version on every view', () => {
    expect(cited(undefined)).toEqual({
      ...DEFAULT_VIEW_STATE,
      asOf: '2025-12-24',
      since: '2025-09-24',
      model: modelVersion(model),
    })
  })

  it('names what a view picks by the data', () => {
    const timeline = cited('timeline')
    expect(timeline.panels).toHaveLength(4)
    expect(timeline).toMatchObject({ from: '2025-09-03', to: '2026-01-14' })
    expect(cited('plans').plans.length).toBeGreaterThan(1)
    expect(cited('plans').plan).toBe(cited('plans').plans.at(-1))
    expect(cited('pairs').compare).toHaveLength(2)
  })

  it.each(['timeline', 'plans', 'pairs'])('is its own citation: %s stays as it was cited', (view) => {
    const state = cited(view)
    expect(citableState(state, model, resolveSelection(model, state))).toEqual(state)
  })
})
