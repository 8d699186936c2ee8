import { useMemo, type ReactNode } from 'react'
import { Mark } from '../../charts/Mark.tsx'
import { CLOSENESS_HEADINGS, type ClosenessLayout } from '../../charts/plans/closenessLayout.ts'
import type { Issue } from '../../model/model.ts'
import { useDashboard } from '../context.ts'
import { useLights, useIsLit } from '../useLit.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import styles from './Closeness.module.css'
import { askCloseness } from './planWorking.ts'
import { useGridStops } from './useGridStops.ts'

/** The numbers under the lines, in the columns of the drafts: one stop for the Tab key, each opens to its working. */
export function ClosenessNumbers({
  layout: { drafts, lines, nameWidth },
  over,
  issues,
}: {
  readonly layout: ClosenessLayout
  /** Over all issues in common, or over those on which every draft and the party speak. */
  readonly over: 'all' | 'same'
  readonly issues: readonly Issue[]
}) {
  const { model, selection } = useDashboard()
  const rows = useMemo(
    () =>
      lines.map(({ party, name, cells }) => ({
        party,
        name,
        cells: cells.map((row) => ({
          row,
          n: over === 'all' ? row.n : row.sameIssues,
          asked: askCloseness(model, row, over, { issues, asOf: selection.asOf }),
        })),
      })),
    [lines, model, over, issues, selection.asOf],
  )
  const held = useMemo(
    () => rows.map(({ cells }) => cells.flatMap(({ asked }, column) => (asked ? [column] : []))),
    [rows],
  )
  const stops = useGridStops(held)
  return (
    // Its cells hold buttons that arrows go through.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table role="grid" className={styles['numbers']}>
      <caption>{CLOSENESS_HEADINGS[over]}</caption>
      <colgroup>
        <col style={{ width: nameWidth }} />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Party</th>
          {drafts.map(({ plan, lines: title }) => (
            <th key={plan} scope="col">
              {title.join(' ')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ party, name, cells }, line) => (
          <PartyRow key={party} party={party} name={name}>
            {cells.map(({ row, n, asked }, column) => (
              <td key={row.plan}>
                {asked ? (
                  <WorkingButton {...asked.question} about={asked.about} props={stops(line, column)}>
                    {asked.shown}
                  </WorkingButton>
                ) : (
                  'none'
                )}{' '}
                <span>n {n}</span>
              </td>
            ))}
          </PartyRow>
        ))}
      </tbody>
    </table>
  )
}

function PartyRow({
  party,
  name,
  children,
}: {
  readonly party: string
  readonly name: string
  readonly children: ReactNode
}) {
  const { looks, theme } = useDashboard()
  const lit = useIsLit({ party })
  const lights = useLights({ party })
  return (
    <tr {...lights}>
      <th scope="row" data-lit={lit ? '' : undefined}>
        <span>
          <Mark order={looks.get(party)?.order ?? 0} theme={theme} /> <span>{name}</span>
        </span>
      </th>
      {children}
    </tr>
  )
}
