// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows set as CSS grids lose their implicit roles in some browsers
import { memo } from 'react'
import { joinWords } from '../../base/words.ts'
import { Mark, StateMark } from '../../charts/Mark.tsx'
import { OneLine } from '../../charts/oneLine/OneLine.tsx'
import type { PositionsRow } from '../../charts/positions/positionsRows.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { useDashboard } from '../context.ts'
import { useLit } from '../useLit.ts'
import styles from './Matrix.module.css'
import { MatrixCell } from './MatrixCell.tsx'
import type { MatrixLayout } from './MatrixTools.tsx'

/** Marks of blocking parties that fit beside the state. */
const MARKS = 3

/** One issue: its name, a cell a party, all parties on one line, the state, and the spread. */
export const MatrixRow = memo(function MatrixRow({
  row,
  layout,
  oneLine,
  tabColumn,
  openParty,
}: {
  readonly row: PositionsRow
  readonly layout: MatrixLayout
  readonly oneLine: number | undefined
  readonly tabColumn: number | undefined
  readonly openParty: string | undefined
}) {
  const { looks, theme } = useDashboard()
  const lit = useLit(row.issue)
  const names = (ids: readonly string[]) => joinWords(ids.map((id) => looks.get(id)?.name ?? id))
  const at = (column: number) => ({
    'data-row': row.issue,
    'data-column': column,
    tabIndex: tabColumn === column ? 0 : -1,
  })
  const after = 1 + row.cells.length
  const hasLine = oneLine !== undefined && layout !== 'blocks'
  const shown = row.blockers.slice(0, row.blockers.length > MARKS ? MARKS - 1 : MARKS)
  const by = row.blockers.length > 0 ? ` by red lines of ${names(row.blockers)}` : ''
  return (
    <tr role="row" className={styles['row']} data-open={openParty === undefined ? undefined : ''} {...lit}>
      <th role="rowheader" scope="row" className={styles['issue']} {...at(0)}>
        <span>{row.title}</span>
      </th>
      {row.cells.map((cell, index) => (
        <MatrixCell
          key={cell.party}
          cell={cell}
          layout={layout}
          selected={cell.party === openParty}
          place={at(index + 1)}
        />
      ))}
      {hasLine && (
        <td role="gridcell" className={styles['line']} aria-label={lineWords(row)} {...at(after)}>
          <OneLine
            marks={row.cells.flatMap(({ party, stance }) =>
              stance
                ? [
                    {
                      party,
                      order: looks.get(party)?.order ?? 0,
                      value: stance.value,
                      confidence: stance.confidence,
                    },
                  ]
                : [],
            )}
            zone={row.zone}
            width={oneLine - 8}
            height={layout === 'roomy' ? 40 : 18}
            r={layout === 'roomy' ? 4.4 : 3.4}
            theme={theme}
          />
        </td>
      )}
      <td
        role="gridcell"
        className={styles['state']}
        aria-label={`${stateWord(row.state)}${by}`}
        {...at(after + (hasLine ? 1 : 0))}
      >
        <StateMark state={row.state} theme={theme} />
        <span>{stateWord(row.state)}</span>
        <span className={styles['blockers']}>
          {shown.map((party) => (
            <Mark key={party} order={looks.get(party)?.order ?? 0} theme={theme} size={11} />
          ))}
          {row.blockers.length > shown.length && `+${row.blockers.length - shown.length}`}
        </span>
      </td>
      <td
        role="gridcell"
        className={styles['spread']}
        aria-label={row.spread === undefined ? 'No spread' : `Spread ${row.spread}`}
        {...at(after + (hasLine ? 2 : 1))}
      >
        {row.spread ?? '–'}
      </td>
    </tr>
  )
})

function lineWords({ title, cells }: PositionsRow): string {
  const values = cells.flatMap(({ partyName, stance }) => (stance ? [`${partyName} ${stance.value}`] : []))
  return values.length === 0 ? `${title}: no values` : `${title}, 0 to 100: ${values.join(', ')}`
}
