// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows set as CSS grids lose their implicit roles in some browsers
import type { CSSProperties } from 'react'
import { Mark, StateMark } from '../../charts/Mark.tsx'
import { PairLine } from '../../charts/pairIssues/PairLine.tsx'
import type { PairIssueRow } from '../../charts/pairIssues/pairIssueRows.ts'
import { pairIssueSentence, type PairIssueBlock } from '../../charts/pairIssues/pairIssueWords.ts'
import type { PartyLook, PartyLooks } from '../../charts/partyLook.ts'
import { usePhone } from '../../ui/useMediaQuery.ts'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { cellKey, useIsLit, useLit } from '../useLit.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import styles from './IssueTable.module.css'
import { distanceQuestion } from '../working/issueQuestions.ts'

/** The line’s share of the table’s width, and its bounds in px. */
const LINE = { share: 0.16, least: 100, most: 240 } as const
const PHONE_LINE = 96
const HEIGHT = 24

/** The issues of a pair in their blocks; arrows go through the rows, Enter opens the issue, Tab leads to its distance. */
export function IssueTable({
  blocks,
  names,
  looks,
}: {
  readonly blocks: readonly PairIssueBlock[]
  readonly names: readonly [string, string]
  readonly looks: PartyLooks
}) {
  const { theme } = useDashboard()
  const rows = blocks.flatMap((block) => block.rows)
  const roving = useRovingFocus(rows.length)
  const heads = [...looks.values()]
  const { ref, width } = useWidth()
  const phone = usePhone()
  const line = phone ? PHONE_LINE : Math.round(Math.min(LINE.most, Math.max(LINE.least, width * LINE.share)))
  return (
    <table
      ref={ref}
      style={{ '--line': `${line}px` } as CSSProperties}
      role="table"
      className={styles['table']}
      aria-label={`Issues of ${names.join(' and ')}`}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">Issue</th>
          <Head look={heads[0]} name={names[0]} />
          <th role="columnheader">
            <span className="visually-hidden">On a line from</span>
            <span>0</span> <span className="visually-hidden">to</span> <span>100</span>
          </th>
          <Head look={heads[1]} name={names[1]} />
          <th role="columnheader">Apart</th>
        </tr>
      </thead>
      {blocks.map((block) => (
        <tbody key={block.id} role="rowgroup">
          <tr role="row" className={styles['head']}>
            <th role="rowheader" colSpan={5} aria-colspan={5}>
              <StateMark state={block.state} theme={theme} />
              <strong>
                {block.strong} {block.rows.length}
              </strong>{' '}
              <span>{block.soft}</span>
            </th>
          </tr>
          {block.rows.map((row) => (
            <IssueRow key={row.issue} row={row} looks={looks} line={line} stop={roving(rows.indexOf(row))} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Head({ look, name }: { readonly look: PartyLook | undefined; readonly name: string }) {
  const { theme } = useDashboard()
  const lit = useLit({ party: look?.id ?? [] })
  return (
    <th role="columnheader" {...lit}>
      <Mark order={look?.order ?? 0} theme={theme} /> <span>{name}</span>
    </th>
  )
}

function IssueRow({
  row,
  looks,
  line,
  stop,
}: {
  readonly row: PairIssueRow
  readonly looks: PartyLooks
  /** Width of the line, in px. */
  readonly line: number
  readonly stop: ReturnType<ReturnType<typeof useRovingFocus>>
}) {
  const { model, selection, theme, open } = useDashboard()
  const { onFocus, onBlur, ...lit } = useLit({ issue: row.issue })
  return (
    <tr
      role="row"
      className={styles['row']}
      data-open={open?.issue.id === row.issue ? '' : undefined}
      {...lit}
    >
      <th role="rowheader" scope="row">
        <CellLink
          cell={{ issue: row.issue }}
          aria-label={pairIssueSentence(row)}
          onFocus={onFocus}
          onBlur={onBlur}
          {...stop}
        >
          {row.title}
        </CellLink>
      </th>
      <Words row={row} side={0} looks={looks} />
      <td role="cell" className={styles['line']}>
        <svg width={line} height={HEIGHT} viewBox={`0 ${-HEIGHT / 2} ${line} ${HEIGHT}`} aria-hidden="true">
          <PairLine row={row} width={line} looks={looks} theme={theme} />
        </svg>
      </td>
      <Words row={row} side={1} looks={looks} />
      <td role="cell" className={styles['apart']}>
        {row.distance === undefined ? (
          <span className="visually-hidden">not compared</span>
        ) : (
          <WorkingButton
            {...distanceQuestion(model, selection, row)}
            about={`${row.title}, ${row.sides.map(({ name }) => name).join(' and ')}`}
            props={{ tabIndex: stop.tabIndex }}
          >
            {String(Math.round(row.distance))}
          </WorkingButton>
        )}
      </td>
    </tr>
  )
}

function Words({
  row,
  side,
  looks,
}: {
  readonly row: PairIssueRow
  readonly side: 0 | 1
  readonly looks: PartyLooks
}) {
  const { theme } = useDashboard()
  const { party, words, stance } = row.sides[side]
  const lit = useIsLit({ party, cell: cellKey(row.issue, party) })
  return (
    <td
      role="cell"
      className={styles['words']}
      data-side={side}
      data-lit={lit ? '' : undefined}
      data-silent={stance ? undefined : ''}
      title={words}
    >
      <Mark order={looks.get(party)?.order ?? 0} theme={theme} />
      <span>{words}</span>
    </td>
  )
}
