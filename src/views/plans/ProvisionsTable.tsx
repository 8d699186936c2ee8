import { useMemo, type CSSProperties } from 'react'
import { formatDayShort } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import { agreementWords, overWords, type PlanAgreement } from '../../charts/plans/agreementWords.ts'
import { ProvisionGlyph } from '../../charts/plans/ProvisionGlyph.tsx'
import {
  changeWord,
  countChanges,
  placeWords,
  pointTexts,
  PROVISION_CHANGES,
  provisionSentence,
  type ProvisionCell,
  type ProvisionChange,
  type ProvisionRow,
} from '../../charts/plans/provisionRows.ts'
import { changeColour } from '../../charts/plans/provisionsFigure.tsx'
import type { Issue, PlanHead } from '../../model/model.ts'
import type { Provision } from '../../model/schema.ts'
import { choose } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { useLit } from '../useLit.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import { askAgreement } from './planWorking.ts'
import styles from './Plans.module.css'
import { useGridStops } from './useGridStops.ts'

type Texts = ReadonlyMap<string, readonly Provision[]> | undefined
type Stops = ReturnType<typeof useGridStops>

/** The table, one stop for the Tab key; a cell opens its issue. */
export function ProvisionsTable({
  rows,
  plans,
  issues,
  agreements,
  texts,
}: {
  readonly rows: readonly ProvisionRow[]
  readonly plans: readonly PlanHead[]
  /** All issues shown, those without a row too. */
  readonly issues: readonly Issue[]
  readonly agreements: readonly (PlanAgreement | undefined)[]
  readonly texts: Texts
}) {
  const { model } = useDashboard()
  const columns = useMemo(() => rows.map(() => [...plans.keys()]), [rows, plans])
  const stops = useGridStops(columns)
  const names = new Map(model.parties.map(({ id, name }) => [id, name]))
  return (
    // Its cells take the focus one at a time.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="grid"
      aria-label="Issues by plans"
      className={styles['provisions']}
      style={{ '--plans': plans.length } as CSSProperties}
    >
      <div role="rowgroup" className={styles['headRow']}>
        <div role="row">
          <div role="columnheader">Issue</div>
          {plans.map((plan, at) => (
            <div key={plan.id} role="columnheader">
              <strong>{plan.shortTitle}</strong>
              <span className={styles['head']}>
                {formatDayShort(plan.date)}, {plan.status}, by{' '}
                {joinWords(plan.authors.map((id) => names.get(id) ?? id))}
              </span>
              {at > 0 && <Counts rows={rows} column={at} issues={issues} agreement={agreements[at]} />}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {rows.map((row, index) => (
          <Row key={row.issue} row={row} index={index} texts={texts} stops={stops} />
        ))}
      </div>
    </div>
  )
}

function Counts({
  rows,
  column,
  issues,
  agreement,
}: {
  readonly rows: readonly ProvisionRow[]
  readonly column: number
  readonly issues: readonly Issue[]
  readonly agreement: PlanAgreement | undefined
}) {
  const counts = countChanges(rows, column)
  const asked = agreement && askAgreement(agreement, issues)
  return (
    <span className={styles['head']}>
      {PROVISION_CHANGES.map((change, index) => (
        <span key={change}>
          {index > 0 && ', '}
          {counts[change]} {change === 'none' ? 'no text' : changeWord(change)}
        </span>
      ))}
      {agreement && '; '}
      {agreement && asked ? (
        <>
          agreement{' '}
          <WorkingButton {...asked.question} about={asked.about}>
            {asked.shown}
          </WorkingButton>{' '}
          {overWords(agreement)}
        </>
      ) : (
        agreementWords(agreement)
      )}
    </span>
  )
}

function Row({
  row,
  index,
  texts,
  stops,
}: {
  readonly row: ProvisionRow
  readonly index: number
  readonly texts: Texts
  readonly stops: Stops
}) {
  const lit = useLit({ issue: row.issue })
  return (
    <div
      role="row"
      data-lit={lit['data-lit']}
      onPointerEnter={lit.onPointerEnter}
      onPointerLeave={lit.onPointerLeave}
    >
      <div role="rowheader">{row.title}</div>
      {row.cells.map((cell, column) => (
        <div key={cell.plan} role="gridcell">
          <Cell row={row} cell={cell} texts={texts} stop={stops(index, column)} lit={lit} />
        </div>
      ))}
    </div>
  )
}

function Cell({
  row,
  cell,
  texts,
  stop,
  lit,
}: {
  readonly row: ProvisionRow
  readonly cell: ProvisionCell
  readonly texts: Texts
  readonly stop: ReturnType<Stops>
  readonly lit: ReturnType<typeof useLit>
}) {
  const { change, value, words, planTitle } = cell
  const text = texts && pointTexts(cell, texts)
  const place = placeWords(cell, !text)
  return (
    <button
      type="button"
      className={styles['cell']}
      data-change={change}
      data-silent={value === undefined || undefined}
      aria-label={`${provisionSentence(row, cell)}${text ? `. ${text}` : ''}`}
      title={cell.note}
      onClick={() => choose({ issue: row.issue })}
      {...stop}
      onFocus={() => {
        stop.onFocus()
        lit.onFocus()
      }}
      onBlur={lit.onBlur}
    >
      <span className={styles['plan']}>{planTitle}</span>
      {change && <Glyph change={change} />}
      <span>
        <span className={styles['words']}>{words}</span>
        {place && <span className={styles['place']}>{place}</span>}
        {text && <span className={styles['text']}>{text}</span>}
        {texts && value !== undefined && !text && <span className={styles['text']}>Wording not stored.</span>}
      </span>
    </button>
  )
}

function Glyph({ change }: { readonly change: ProvisionChange }) {
  const { theme } = useDashboard()
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
      <ProvisionGlyph change={change} colour={changeColour(change, theme)} />
    </svg>
  )
}

/** What the signs of the table mean. */
export function ProvisionsKey() {
  return (
    <ul className={styles['key']} aria-label="Key">
      {PROVISION_CHANGES.map((change) => (
        <li key={change}>
          <Glyph change={change} /> {changeWord(change)}
        </li>
      ))}
    </ul>
  )
}
