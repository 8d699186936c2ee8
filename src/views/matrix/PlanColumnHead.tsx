// oxlint-disable jsx-a11y/no-redundant-roles -- rows set as CSS grids lose their implicit roles in some browsers
import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { countCoded } from '../../analysis/planFit.ts'
import { formatDayShort } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import { HEAD_ROW } from './gridMoves.ts'
import type { MatrixColumn } from './matrixColumns.ts'
import styles from './PlanColumnHead.module.css'
import type { Matrix } from './useMatrix.ts'

/** The head of a plan’s column: what it is, of when, on how many issues, and the way to take it out. */
export function PlanColumnHead({
  matrix: { plans },
  column: { id, index },
  place,
}: {
  readonly matrix: Matrix
  readonly column: Extract<MatrixColumn, { kind: 'plan' }>
  readonly place: { readonly 'data-column': number; readonly tabIndex: number }
}) {
  const { selection } = useDashboard()
  const plan = plans.drawn[index]
  if (!plan) return null
  const coded = countCoded(
    plan,
    selection.issues.map(({ issue }) => issue),
  )
  const takeAway = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const grid = currentTarget.closest('table')
    flushSync(() => choose({ plans: useViewState.getState().plans.filter((other) => other !== id) }))
    // Whoever took it away by key stays in the heads: the focus goes to what stands there now.
    grid
      ?.querySelector<HTMLElement>(
        `[data-row="${CSS.escape(HEAD_ROW)}"][data-column="${place['data-column']}"]`,
      )
      ?.focus({ preventScroll: true })
  }
  return (
    <th role="columnheader" scope="col" className={styles['head']} data-column-kind="plan" data-rule={index}>
      <span className={styles['name']} title={plan.title}>
        {plan.shortTitle}
      </span>
      <button type="button" {...place} aria-label={`Take ${plan.shortTitle} away`} onClick={takeAway}>
        <Icon name="close" size={9} />
      </button>
      <span className={styles['soft']}>
        {formatDayShort(plan.date)}, {countOf(coded, 'issue')}
      </span>
    </th>
  )
}
