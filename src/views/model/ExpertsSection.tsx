import { useMemo } from 'react'
import { PANEL_METRICS, type ExpertReading } from '../../analysis/expertsPanel.ts'
import { distributionInput, ratingsInput } from '../../analysis/metricInputs.ts'
import { countOf } from '../../base/words.ts'
import { scoreWords, type ExpertsRow } from '../../charts/experts/expertsRows.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { StateMark } from '../../charts/Mark.tsx'
import { stateWord } from '../../charts/stateWords.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { experts, expertsPanel } from '../figures/modelFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useGridStops } from '../plans/useGridStops.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import styles from './Experts.module.css'

/** The measures that the literature would ask for, each with its working, and whether the states hold. */
export function ExpertsSection() {
  const input = usePositionsInput()
  const panel = useMemo(() => expertsPanel(input), [input])
  const spec = useMemo(() => experts(input, panel), [input, panel])
  const { parties, issues } = input.selection
  if (panel && spec) return <Panel panel={panel} spec={spec} />
  return (
    <p>
      The experts’ panel compares every party with every other on every issue. For{' '}
      {countOf(parties.length, 'party', 'parties')} and {countOf(issues.length, 'issue')} that would hold up
      the page; switch some off to see it.
    </p>
  )
}

function Panel({
  panel: { readings, states, overall },
  spec,
}: {
  readonly panel: NonNullable<ReturnType<typeof expertsPanel>>
  readonly spec: NonNullable<ReturnType<typeof experts>>
}) {
  const { issues, parties, asOf } = useDashboard().selection
  const provenance = useProvenance()
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
        <ScoresTable rows={spec.rows} readings={readings} />
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
  const lit = useLit({ issue: row.issue })
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
