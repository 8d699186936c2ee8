import { formatDay, isDay } from '../../base/days.ts'
import { capitalise, formatCount } from '../../base/words.ts'
import type { Issue } from '../../model/model.ts'
import type { Position } from '../../model/schema.ts'

/** A figure that a position names, in words. */
export interface FigureFact {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly note: string | undefined
}

const YEARS = /^years?$/i
const UNITS_IN_THE_VALUE = /^(text|date|yes\/no|year|.*currency.*)$/i

/** The figures of a position with the unit that the issue gives them; a figure the issue does not define has none. */
export function figureFacts(issue: Issue, position: Position): FigureFact[] {
  return Object.entries(position.figures ?? {}).map(([key, value]) => {
    const definition = issue.figures?.find((one) => one.key === key)
    const unit = definition?.unit
    const text = figureText(value, unit)
    return {
      key,
      label: labelOf(key),
      value: withUnit(text, unit),
      note: definition?.note,
    }
  })
}

/** `800,000 personnel`, `1 day`, `26 states` for a count of states, `0.5 of 1` for a fraction. */
function withUnit(text: string, unit: string | undefined): string {
  if (unit === undefined || UNITS_IN_THE_VALUE.test(unit)) return text
  const words = unit.replace(/^(count of|count|fraction) ?/, '')
  return `${text} ${text === '1' ? words.replace(/^(\w+)s$/, '$1') : words}`.trim()
}

function figureText(value: string | number | boolean, unit: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return isDay(value) ? formatDay(value) : value
  return Number.isInteger(value) && !YEARS.test(unit ?? '') ? formatCount(value) : String(value)
}

/** `armyCap` → `Army cap`, `shareUS` → `Share US` */
function labelOf(key: string): string {
  const words = key.split(/(?<=[a-z0-9])(?=[A-Z])/)
  return capitalise(words.map((word) => (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word)).join(' '))
}
