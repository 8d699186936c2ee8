import type { Day } from '../base/days.ts'
import type { Model } from '../model/model.ts'
import { earliestDay } from './selection.ts'

/** The nearest earlier or later day on which a position changed, within the days that can be shown. */
export function neighbourDay(model: Model, day: Day, direction: 'back' | 'on'): Day | undefined {
  const days = model.changeDays.filter(
    (change) => change >= earliestDay(model) && change <= model.coverage.to,
  )
  return direction === 'back' ? days.findLast((change) => change < day) : days.find((change) => change > day)
}
