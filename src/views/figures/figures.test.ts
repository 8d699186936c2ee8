import { describe, expect, it } from 'vitest'
import { buildEvidence, buildModel } from '../../model/model.ts'
import { locateInFile } from '../../model/fault.ts'
import { parseDocument } from '../../model/parseModel.ts'
import { DEFAULT_VIEW_STATE, withChoices } from '../../state/viewState.ts'
import { aDocument, anIssue, aPosition } from '../../testing/builders.ts'
import { readModelFolder } from '../../../scripts/readModelFolder.ts'
import { VIEWS } from '../registry.ts'
import { FIGURE_LIST, viewChoice } from './figureList.ts'
import { figureEntry } from './figures.ts'
import { figureInput } from './figureInput.ts'

const { document, locate } = readModelFolder('data/ukraine-peace-talks')
const opened = (input: unknown) => {
  const parts = parseDocument(input, locate ?? locateInFile('model.json'))
  return { model: buildModel(parts.positions), evidence: buildEvidence(parts.evidence) }
}
const shipped = opened(document)
const state = withChoices(DEFAULT_VIEW_STATE, { gap: ['us-28-points-2025-11', 'ukraine'] })

describe('FIGURE_LIST', () => {
  it('has figures of every view, in the order of the views', () => {
    expect([...new Set(FIGURE_LIST.map(({ view }) => view))]).toEqual(VIEWS.map(({ id }) => id))
  })

  it.each(FIGURE_LIST.map((head) => [head.id, head] as const))('makes %s under its own id', (id, head) => {
    const input = figureInput(shipped.model, shipped.evidence, withChoices(state, viewChoice(head)))
    const spec = figureEntry(id)?.make(input)
    expect(spec?.id).toBe(id)
    expect(spec?.headline).toMatch(/\S/)
    expect(spec?.subtitle).toContain('as of')
    expect(spec?.rows.length).toBeGreaterThan(0)
  })

  it('makes every figure, or says that there is none, of a model with one party and one issue', () => {
    const small = opened(
      aDocument({
        parties: aDocument().parties.slice(0, 1),
        issues: [anIssue({ positions: [aPosition()] })],
      }),
    )
    for (const { id } of FIGURE_LIST)
      expect(() =>
        figureEntry(id)?.make(figureInput(small.model, small.evidence, DEFAULT_VIEW_STATE)),
      ).not.toThrow()
  })
})
