import { useMemo } from 'react'
import {
  alphas,
  expertReadings,
  isWithinReach,
  PANEL_METRICS,
  robustCount,
  type ExpertReading,
} from '../../analysis/expertsPanel.ts'
import { distributionInput, ratingsInput } from '../../analysis/metricInputs.ts'
import { countOf } from '../../base/words.ts'
import { expertsFigure } from '../../charts/experts/expertsFigure.tsx'
import { expertsRows, scoreWords, type ExpertsRow } from '../../charts/experts/expertsRows.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { StateMark } from '../../charts/Mark.tsx'
import { stateWord } from '../../charts/stateWords.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { useGridStops } from '../plans/useGridStops.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import styles from './Experts.module.css'
import { useModelWords } from './useModelWords.ts'

/** The measures that the literature would ask for, each with its working, and whether the states hold. */
export function ExpertsSection() {
  const { selection } = useDashboard()
  const { parties, issues } = selection
  if (isWithinReach(parties.length, issues.length)) return <Panel />
  return (
    <p>
      The experts’ panel compares every party with every other on every issue. For{' '}
      {countOf(parties.length, 'party', 'parties')} and {countOf(issues.length, 'issue')} that would hold up
      the page; switch some off to see it.
    </p>
  )
}

function Panel() {
  const { model, selection } = useDashboard()
  const { issues, parties, asOf } = selection
  const provenance = useProvenance()
  const words = useModelWords('Measures of agreement from the literature')
  const readings = useMemo(() => expertReadings(model, issues, parties, asOf), [model, issues, parties, asOf])
  const overall = useMemo(() => alphas(issues, parties, asOf), [issues, parties, asOf])
  const rows = useMemo(() => expertsRows(readings), [readings])
  const states = useMemo(() => robustCount(readings), [readings])
  const spec = useMemo(
    () => expertsFigure(rows, states, overall, model.settings, words),
    [rows, states, overall, model.settings, words],
  )
  return (
    <Figure
      spec={spec}
      measure={`states that never flip within the parties’ ranges: ${states.robust} of ${states.known}`}
      provenance={provenance}
    >
      <p className={styles['overall']}>
        Krippendorff’s α, the parties as observers of the issues:{' '}
        {overall.map(({ metric, level, value }, index) => (
          <span key={metric}>
            {index > 0 && ', '}
            {level}{' '}
            <WorkingButton
              metric={metric}
              about={`the parties on ${countOf(issues.length, 'issue')}`}
              input={() =>
                ratingsInput(
                  issues.map(({ issue }) => issue),
                  parties,
                  asOf,
                )
              }
            >
              {scoreWords(value)}
            </WorkingButton>
          </span>
        ))}
        . 1: full agreement; 0: as if by chance.
      </p>
      <div className={styles['scroll']}>
        <ScoresTable rows={rows} readings={readings} />
      </div>
    </Figure>
  )
}

/** One stop for the Tab key; arrows go from number to number, Enter opens its working. */
function ScoresTable({
  rows,
  readings,
}: {
  readonly rows: readonly ExpertsRow[]
  readonly readings: readonly ExpertReading[]
}) {
  const stops = useGridStops(
    useMemo(
      () =>
        rows.map(({ scores }) => [
          0,
          ...scores.flatMap((score, index) => (score === undefined ? [] : [index + 1])),
        ]),
      [rows],
    ),
  )
  return (
    // Its cells hold controls that arrows go through.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table role="grid" aria-label="Experts’ panel" className={styles['scores']}>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          {PANEL_METRICS.map(({ id, label, range }) => (
            <th key={id} scope="col" title={range && `${range.low} to ${range.high}`}>
              {label}
            </th>
          ))}
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.issue}>
            <IssueCell row={row} stop={stops(index, 0)} />
            {row.scores.map((score, column) => (
              <Score
                key={PANEL_METRICS[column]?.id}
                score={score}
                column={column}
                reading={readings[index]}
                stop={stops(index, column + 1)}
              />
            ))}
            <StateCell row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type GridStop = ReturnType<ReturnType<typeof useGridStops>>

function IssueCell({ row, stop }: { readonly row: ExpertsRow; readonly stop: GridStop }) {
  const { onFocus, ...rest } = stop
  const lit = useLit(row.issue)
  return (
    <th scope="row">
      <CellLink
        cell={{ issue: row.issue }}
        {...lit}
        {...rest}
        onFocus={() => {
          onFocus()
          lit.onFocus()
        }}
      >
        {row.title}
      </CellLink>
    </th>
  )
}

const SCORE_METRICS = ['van-der-eijk', 'tastle-wierman', 'leik', 'esteban-ray-1'] as const

function Score({
  score,
  column,
  reading,
  stop,
}: {
  readonly score: number | undefined
  readonly column: number
  readonly reading: ExpertReading | undefined
  readonly stop: GridStop
}) {
  const { selection } = useDashboard()
  const metric = SCORE_METRICS[column]
  if (score === undefined || !reading || !metric) return <td className={styles['none']}>none</td>
  return (
    <td>
      <WorkingButton
        metric={metric}
        about={reading.selected.issue.title}
        input={() => distributionInput(reading.selected, selection.parties) ?? { places: [], counts: [] }}
        props={stop}
      >
        {scoreWords(score)}
      </WorkingButton>
    </td>
  )
}

function StateCell({ row }: { readonly row: ExpertsRow }) {
  const { theme } = useDashboard()
  return (
    <td className={styles['state']}>
      <span>
        <StateMark state={row.state} theme={theme} />
      </span>{' '}
      {stateWord(row.state)}
      {row.holds !== '' && `, ${row.holds}`}
    </td>
  )
}
