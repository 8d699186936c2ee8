import type { Day } from '../base/days.ts'
import { daysBetween } from '../base/days.ts'
import type { Issue, Model } from './model.ts'
import type { Position, ScaleOption } from './schema.ts'

/**
 * The position of a party on an issue that is in force on a day: its newest one that began on or before that day.
 * `undefined` means never stated by then, which is silence, not a neutral middle.
 */
export function standingPosition(issue: Issue, party: string, asOf: Day): Position | undefined {
  return issue.positionsByParty.get(party)?.findLast(({ from }) => from <= asOf)
}

/** What stands behind a position on a day: only what had been said by then. */
export interface StandingEvidence {
  readonly supporting: readonly string[]
  readonly contested: readonly string[]
  /** The day of the newest supporting item; `undefined` where none has a known day. */
  readonly newest: Day | undefined
  readonly stale: boolean
}

/** The evidence of a position as it stood on a day, and whether it was older than the model's limit by then. */
export function standingEvidence(model: Model, position: Position, asOf: Day): StandingEvidence {
  const saidByThen = (id: string) => {
    const day = evidenceDay(model, id)
    return day !== undefined && day <= asOf
  }
  const supporting = position.evidence.filter(saidByThen)
  const newest = supporting
    .map((id) => evidenceDay(model, id))
    .reduce<Day | undefined>((latest, day) => (day && (!latest || day > latest) ? day : latest), undefined)
  return {
    supporting,
    contested: (position.contested ?? []).filter(saidByThen),
    newest,
    stale: newest !== undefined && daysBetween(newest, asOf) > model.settings.staleDays,
  }
}

/** The day of a statement, or of the plan that a provision belongs to. */
export function evidenceDay(model: Model, id: string): Day | undefined {
  const mark = id.indexOf('#')
  return mark === -1 ? model.statementDays.get(id) : model.planById.get(id.slice(0, mark))?.date
}

/** The labelled option nearest to a value, the lower of two equally near ones, and whether the value is exactly there. */
export function nearestOption(issue: Issue, value: number): { option: ScaleOption; exact: boolean } {
  const [first, ...others] = issue.scale.options
  if (!first) throw new Error(`The scale of ${issue.id} has no options`)
  const option = others.reduce(
    (nearest, candidate) =>
      Math.abs(candidate.value - value) < Math.abs(nearest.value - value) ? candidate : nearest,
    first,
  )
  return { option, exact: option.value === value }
}
