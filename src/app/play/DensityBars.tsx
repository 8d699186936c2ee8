import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dayNumber } from '../../base/days.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import { useDashboard } from '../../views/context.ts'
import { earliestDay } from '../../views/selection.ts'
import { statementDensity } from './statementDensity.ts'
import styles from './Play.module.css'

const WEEK = 7
const FLOOR = 13
const HEIGHT = 14

/** When things were said: how many statements of the parties shown fall in each week, as faint bars behind the slider. */
export function DensityBars() {
  const { loaded, model, selection } = useDashboard()
  const { data: evidence } = useQuery(evidenceQuery(loaded))
  const first = earliestDay(model)
  const last = model.coverage.to
  const parts = useMemo(() => {
    const shown = new Set(selection.parties.map(({ id }) => id))
    // Until the statements have loaded, only their days are known, not who spoke.
    const days = evidence
      ? [...evidence.statements.values()].flatMap(({ party, date }) => (shown.has(party) ? [date] : []))
      : model.statementDays.values()
    return statementDensity(days, first, last)
  }, [model, evidence, selection.parties, first, last])
  const span = Math.max(1, dayNumber(last) - dayNumber(first))
  const share = (days: number) => `${Math.min(100, (100 * days) / span)}%`
  return parts.map((part, week) => (
    <rect
      // oxlint-disable-next-line react/no-array-index-key -- a place on the line
      key={week}
      x={share(week * WEEK)}
      width={share(Math.min(WEEK, span - week * WEEK) * BAR)}
      y={FLOOR - HEIGHT * part}
      height={HEIGHT * part}
      className={styles['density']}
    />
  ))
}

/** Part of a week’s room that its bar takes. */
const BAR = 0.8
