import { describe, expect, it } from 'vitest'
import { locateInFile } from '../../model/fault.ts'
import { buildEvidence, buildModel } from '../../model/model.ts'
import { parseDocument } from '../../model/parseModel.ts'
import { parseViewState } from '../../state/url.ts'
import { DEFAULT_VIEW_STATE, withChoices, type ViewState } from '../../state/viewState.ts'
import { aDocument, anIssue, aPosition } from '../../testing/builders.ts'
import { readModelFolder } from '../../../scripts/readModelFolder.ts'
import { figuresFor } from './everyFigure.ts'
import { figureInput } from './figureInput.ts'
import { FIGURE_LIST, viewChoice } from './figureList.ts'

const SITE = 'https://example.org/'
const { document, locate } = readModelFolder('data/ukraine-peace-talks')

function madeOf(input: unknown, state: ViewState) {
  const parts = parseDocument(input, locate ?? locateInFile('model.json'))
  const all = figureInput(buildModel(parts.positions), buildEvidence(parts.evidence), state)
  return Promise.all(figuresFor(all, SITE).map(async (figure) => ({ figure, made: await figure.make() })))
}

describe('figuresFor', () => {
  it('makes every figure with a link to the view it stands on and to the choices', async () => {
    const state = withChoices(DEFAULT_VIEW_STATE, {
      view: 'evidence',
      hide: ['us'],
      gap: ['us-28-points-2025-11', 'ukraine'],
    })
    const made = await madeOf(document, state)
    const links = made.map(({ made: one }) =>
      'none' in one
        ? one.none
        : { id: one.spec.id, state: parseViewState(new URL(one.provenance.address).search) },
    )
    expect(links).toEqual(
      FIGURE_LIST.map((head) => ({
        id: head.id,
        state: expect.objectContaining({ hide: ['us'], ...definedOnly(viewChoice(head)) }),
      })),
    )
  })

  it('says why there is no gap where none is picked', async () => {
    const made = await madeOf(document, DEFAULT_VIEW_STATE)
    expect(
      made.flatMap(({ figure, made: one }) => ('none' in one ? [[figure.title, one.none]] : [])),
    ).toEqual([['One gap, issue by issue', 'No gap is picked; press one in the table of plans and parties.']])
  })

  it('gives each figure that a small model has not a reason of its own', async () => {
    const small = aDocument({
      parties: aDocument().parties.slice(0, 1),
      issues: [anIssue({ positions: [aPosition()] })],
    })
    const made = await madeOf(small, DEFAULT_VIEW_STATE)
    const none = made.flatMap(({ figure, made: one }) =>
      'none' in one ? [`${figure.view?.title}, ${figure.title}: ${one.none}`] : [],
    )
    expect(none).toEqual([
      'Pairs, One pair, issue by issue: One party is shown; a pair needs two.',
      'Pairs, Agreement by group, as radars: One party is shown; a pair needs two.',
      'Plans, Gap of each plan to each party: The model holds no plans.',
      'Plans, One gap, issue by issue: The model holds no plans.',
      'Plans, Red lines crossed: The model holds no plans.',
      'Plans, Provision by provision: The model holds no plans.',
      'Plans, Closeness along the chain of drafts: The model holds no plans.',
    ])
  })
})

function definedOnly(choices: { readonly view: string | undefined }) {
  return choices.view === undefined ? {} : choices
}
