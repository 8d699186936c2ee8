import { joinWords } from '../base/words.ts'
import type { Model } from '../model/model.ts'
import type { ViewState } from '../state/viewState.ts'

/**
 * What of the choices is not in the model, in words. A link falls back quietly for its reader; a command that runs every
 * night must not, or a misspelt party would be shown rather than hidden.
 */
export function choiceFault(model: Model, state: ViewState): string | undefined {
  const { from, to } = model.coverage
  const days = [state.asOf, state.since].filter((day) => day !== undefined && (day < from || day > to))
  if (days.length > 0)
    return `The model covers the days from ${from} to ${to}, not ${joinWords(days.map(String))}.`
  if (model.parties.every(({ id }) => state.hide.includes(id))) return 'The choices hide every party.'
  if (
    model.issues.every(
      ({ id, group }) => state.hideIssues.includes(id) || state.hideGroups.includes(group.id),
    )
  )
    return 'The choices hide every issue.'
  return (
    unknown('party', 'parties', state.hide, model.parties) ??
    unknown('group', 'groups', state.hideGroups, model.groups) ??
    unknown('issue', 'issues', [...state.hideIssues, ...state.panels], model.issues) ??
    unknown('plan', 'plans', state.plans, model.plans)
  )
}

function unknown(
  kind: string,
  kinds: string,
  ids: readonly string[],
  known: readonly { readonly id: string }[],
): string | undefined {
  const strangers = ids.filter((id) => !known.some((one) => one.id === id))
  if (strangers.length === 0) return undefined
  return `The model has no ${kind} “${strangers.join('”, “')}”. Its ${kinds}: ${known.map(({ id }) => id).join(', ')}.`
}
