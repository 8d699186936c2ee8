import type { EvidenceFilter, Facet, Only } from '../../analysis/evidenceSearch.ts'
import { formatDayShort } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import { attributionWord, onlyWord, reliabilityWord } from '../../charts/evidence/evidenceWords.ts'
import { ONLY } from '../../analysis/evidenceSearch.ts'
import { ATTRIBUTIONS, RELIABILITIES } from '../../analysis/statementIndex.ts'
import type { Model } from '../../model/model.ts'
import { choose, type ViewState } from '../../state/viewState.ts'
import type { Selection } from '../selection.ts'

/** Filters by what a statement bears, and by one issue. */
export interface LocalFilters {
  readonly only: readonly Only[]
  readonly issue?: string | undefined
}

/** The filters that an address names; unknown ones are left out. */
export function localFilters(only: readonly string[], about: string | undefined): LocalFilters {
  return { only: ONLY.filter((mark) => only.includes(mark)), issue: about }
}

export function chooseLocal({ only, issue }: LocalFilters) {
  choose({ only, about: issue })
}

/** The reader’s choices as a filter; what names nothing in the model is no filter. */
export function filterOf(
  model: Model,
  selection: Selection,
  state: ViewState,
  local: LocalFilters,
): EvidenceFilter {
  const known = (list: readonly string[], id: string | undefined) => list.find((other) => other === id)
  const shown = selection.issues.map(({ issue }) => issue.id)
  return {
    hiddenParties: selection.hiddenParties.map(({ id }) => id),
    group: known(
      model.groups.map(({ id }) => id),
      state.group,
    ),
    issue: known(shown, local.issue),
    speaker: state.speaker,
    attribution: known(ATTRIBUTIONS, state.attribution),
    reliability: known(RELIABILITIES, state.reliability),
    from: state.from,
    to: state.to,
    find: state.find,
    only: local.only,
  }
}

/** One filter in force: how it reads, what it is called without it, and how to take it off. */
export interface FilterInForce {
  readonly facet: Facet
  readonly label: string
  readonly without: string
  readonly remove: () => void
}

/** The filters in force, the search first. */
export function filtersInForce(
  model: Model,
  filter: EvidenceFilter,
  local: LocalFilters,
  setLocal: (local: LocalFilters) => void,
): FilterInForce[] {
  const filters: FilterInForce[] = []
  const add = (facet: Facet, label: string, without: string, remove: () => void) =>
    filters.push({ facet, label, without, remove })
  const { find, hiddenParties, group, issue, speaker, attribution, reliability, from, to, only } = filter
  if (find?.trim()) {
    add('find', `Search: ${find.trim()}`, 'the search', () => choose({ find: undefined }))
  }
  if (hiddenParties.length > 0) {
    const names = model.parties.filter(({ id }) => hiddenParties.includes(id)).map(({ name }) => name)
    add('party', `Switched off: ${joinWords(names)}`, 'the party filter', () => choose({ hide: [] }))
  }
  if (issue !== undefined) {
    const title = model.issueById.get(issue)?.title ?? issue
    add('about', `Issue: ${title}`, 'the issue filter', () => {
      setLocal({ ...local, issue: undefined })
      choose({ group: undefined })
    })
  } else if (group !== undefined) {
    const title = model.groups.find(({ id }) => id === group)?.title ?? group
    add('about', `Group: ${title}`, 'the group filter', () => choose({ group: undefined }))
  }
  if (speaker !== undefined) {
    add('speaker', `Speaker: ${speaker}`, 'the speaker filter', () => choose({ speaker: undefined }))
  }
  for (const name of ATTRIBUTIONS.filter((word) => word === attribution)) {
    add(
      'attribution',
      `How known: ${attributionWord(name).toLowerCase()}`,
      'the filter “how it is known”',
      () => choose({ attribution: undefined }),
    )
  }
  for (const name of RELIABILITIES.filter((word) => word === reliability)) {
    add('reliability', `Best source: ${reliabilityWord(name).toLowerCase()}`, 'the reliability filter', () =>
      choose({ reliability: undefined }),
    )
  }
  if (from !== undefined || to !== undefined) {
    add('dates', datesWords(from, to), 'the dates', () => choose({ from: undefined, to: undefined }))
  }
  for (const mark of only) {
    const word = onlyWord(mark).toLowerCase()
    add(mark, `Only: ${word}`, `“only: ${word}”`, () =>
      setLocal({ ...local, only: local.only.filter((other) => other !== mark) }),
    )
  }
  return filters
}

function datesWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `Until ${formatDayShort(to ?? '')}`
  return to === undefined
    ? `From ${formatDayShort(from)}`
    : `${formatDayShort(from)} to ${formatDayShort(to)}`
}
