import type { Day } from '../../base/days.ts'
import type { Model } from '../../model/model.ts'
import { neighbourDay } from '../../views/neighbourDay.ts'
import { earliestDay } from '../../views/selection.ts'

/** Where playing goes from a day: the next day with a change; from the last one, back to the first day covered. */
export function nextDay(
  model: Model,
  day: Day,
): { readonly day: Day; readonly restarts: boolean } | undefined {
  const next = neighbourDay(model, day, 'on')
  if (next !== undefined) return { day: next, restarts: false }
  const first = earliestDay(model)
  return neighbourDay(model, first, 'on') === undefined ? undefined : { day: first, restarts: true }
}
