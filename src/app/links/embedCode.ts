import type { Model } from '../../model/model.ts'
import { formatViewState } from '../../state/url.ts'
import { withChoices, type ViewState } from '../../state/viewState.ts'
import { citableState } from '../../views/citableState.ts'
import { viewChoice, type FigureHead } from '../../views/figures/figureList.ts'
import type { Selection } from '../../views/selection.ts'

/** `snapshot`: always the day and the version of now; `live`: whatever the model says when the page is read. */
export type EmbedKind = 'snapshot' | 'live'

const FIRST_HEIGHT = 720

/** The query of one figure alone, with all choices that change what it says. An opened cell is not one. */
export function embedQuery(
  kind: EmbedKind,
  figure: Pick<FigureHead, 'id' | 'view'>,
  state: ViewState,
  model: Model,
  selection: Selection,
): string {
  const there = withChoices(state, { ...viewChoice(figure), embed: figure.id })
  const choices =
    kind === 'snapshot'
      ? citableState(there, model, selection)
      : withChoices(there, { asOf: undefined, since: undefined, model: undefined })
  return formatViewState(withChoices(choices, { issue: undefined, party: undefined }))
}

/** The whole address of a query on this page. */
export function addressOf(query: string): string {
  return new URL(query || location.pathname, location.href).href
}

/** What a frame calls itself to those who don’t see it. */
export function embedTitle(figure: Pick<FigureHead, 'title'>, model: Pick<Model, 'title'>): string {
  return `${figure.title}, ${model.title}, Parley`
}

/** The mark-up that shows a figure on another page; its height is a first guess, which the figure then tells. */
export function embedCode(address: string, title: string): string {
  const attributes = [
    `src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title)}"`,
    'width="100%"',
    `height="${FIRST_HEIGHT}"`,
    'style="border: 0"',
    'loading="lazy"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
