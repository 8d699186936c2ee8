import { useMemo, type ReactNode } from 'react'
import { groupBy } from '../../base/groupBy.ts'
import { hasPartyColumns } from '../../charts/coverage/coverageLayout.ts'
import { countCells, type CoverageCell, type CoverageRow } from '../../charts/coverage/coverageRows.ts'
import { BOX, CoverageSign } from '../../charts/coverage/CoverageSign.tsx'
import { SILENCES } from '../../charts/evidence/silenceRows.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { Mark } from '../../charts/Mark.tsx'
import { silenceWord } from '../../charts/stateWords.ts'
import { usePhone } from '../../ui/useMediaQuery.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { coverage } from '../figures/modelFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './Coverage.module.css'

/** Which cells hold a position and how much stands behind each; which are silent, and in which way. */
export function CoverageSection() {
  const { parties } = useDashboard().selection
  const provenance = useProvenance()
  const input = usePositionsInput()
  const spec = useMemo(() => coverage(input), [input])
  const { rows } = spec
  return (
    <Figure spec={spec} measure={spec.headline} provenance={provenance}>
      <div className={styles['scroll']}>
        {hasPartyColumns(parties.length) ? <ByParty rows={rows} /> : <ByKind rows={rows} />}
      </div>
    </Figure>
  )
}

function ByParty({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const { selection, looks, theme } = useDashboard()
  const { parties } = selection
  const short = usePhone() || parties.length > 6
  return (
    <table className={styles['matrix']}>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          {parties.map(({ id, name, shortLabel }) => (
            <th key={id} scope="col" title={name}>
              <span className={styles['party']}>
                <Mark order={looks.get(id)?.order ?? 0} theme={theme} />
                {short ? shortLabel : name}
              </span>
            </th>
          ))}
          <th scope="col" className={styles['held']}>
            Held
          </th>
        </tr>
      </thead>
      <Groups rows={rows} columns={parties.length + 2}>
        {(row) => row.cells.map((cell) => <Cell key={cell.party} cell={cell} />)}
      </Groups>
    </table>
  )
}

/** Too many parties for a column each: how many of them are silent in which way. */
function ByKind({ rows }: { readonly rows: readonly CoverageRow[] }) {
  return (
    <table className={styles['matrix']}>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          {SILENCES.map((kind) => (
            <th key={kind} scope="col">
              {silenceWord(kind)}
            </th>
          ))}
          <th scope="col" className={styles['held']}>
            Held
          </th>
        </tr>
      </thead>
      <Groups rows={rows} columns={SILENCES.length + 2}>
        {(row) => [...countCells(row).silent].map(([kind, count]) => <td key={kind}>{count}</td>)}
      </Groups>
    </table>
  )
}

function Groups({
  rows,
  columns,
  children,
}: {
  readonly rows: readonly CoverageRow[]
  readonly columns: number
  readonly children: (row: CoverageRow) => ReactNode
}) {
  return [...groupBy(rows, ({ group }) => group)].map(([group, members]) => (
    <tbody key={group}>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={columns}>
          {group}
        </th>
      </tr>
      {members.map((row) => (
        <tr key={row.issue}>
          <Title row={row} />
          {children(row)}
          <td className={styles['held']}>
            {countCells(row).held} of {row.cells.length}
          </td>
        </tr>
      ))}
    </tbody>
  ))
}

function Title({ row }: { readonly row: CoverageRow }) {
  const lit = useLit({ issue: row.issue })
  return (
    <th scope="row">
      <CellLink cell={{ issue: row.issue }} className={styles['title']} {...lit}>
        {row.title}
      </CellLink>
    </th>
  )
}

function Cell({ cell: { silence, items } }: { readonly cell: CoverageCell }) {
  const { theme } = useDashboard()
  return (
    <td data-silent={silence}>
      <span className={styles['cell']}>
        <svg width={BOX} height={BOX} viewBox={`${-BOX / 2} ${-BOX / 2} ${BOX} ${BOX}`} aria-hidden="true">
          <CoverageSign held={silence === undefined} theme={theme} />
        </svg>
        {silence === undefined ? (
          <span>
            <span className="visually-hidden">Position, statements: </span>
            {items}
          </span>
        ) : (
          <span>{silenceWord(silence)}</span>
        )}
      </span>
    </td>
  )
}
