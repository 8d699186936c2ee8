import { useMemo } from 'react'
import { formatDay, formatDayMonth } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { Mark } from '../../charts/Mark.tsx'
import { movesByDay, movesByParty, moversWords, type MoveRow } from '../../charts/moves/moveRows.ts'
import { MoveStrip } from '../../charts/moves/MoveStrip.tsx'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { whoMoved } from '../figures/overviewFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useIsLit, useLit, useLights } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './Overview.module.css'

const SHOWN_DAYS = 10

/** Who changed position lately, the newest first. */
export function MovesSection() {
  const { selection } = useDashboard()
  const provenance = useProvenance()
  const input = usePositionsInput()
  const spec = useMemo(() => whoMoved(input), [input])
  const { rows } = spec
  const days = useMemo(() => movesByDay(rows), [rows])
  const counts = useMemo(() => movesByParty(rows, selection.parties), [rows, selection])
  return (
    <Figure spec={spec} measure={moversWords(counts)} provenance={provenance}>
      {rows.length === 0 && (
        <p className={styles['empty']}>
          No party shown moved between {formatDay(selection.since)} and {formatDay(selection.asOf)}.
        </p>
      )}
      <ul className={styles['moves']}>
        {days.slice(0, SHOWN_DAYS).map((moves) => (
          <Move key={`${moves[0]?.day} ${moves[0]?.party}`} moves={moves} />
        ))}
      </ul>
      {days.length > SHOWN_DAYS && (
        <p className={styles['empty']}>
          and {countOf(rows.length - days.slice(0, SHOWN_DAYS).flat().length, 'earlier shift')}
          <span className={styles['onScreen']}>; “Show as table” in the menu lists all {rows.length}</span>.
        </p>
      )}
    </Figure>
  )
}

function Move({ moves }: { readonly moves: readonly MoveRow[] }) {
  const { looks, theme } = useDashboard()
  const [first, ...others] = moves
  const party = { party: first?.party ?? [] }
  const lit = useIsLit(party)
  const { onPointerEnter, onPointerLeave, ...focus } = useLights(party)
  if (!first) return null
  const order = looks.get(first.party)?.order ?? 0
  return (
    <li data-lit={lit ? '' : undefined} {...focus}>
      <time dateTime={first.day} title={formatDay(first.day)}>
        {formatDayMonth(first.day)}
      </time>
      <span className={styles['party']} {...{ onPointerEnter, onPointerLeave }}>
        <Mark order={order} theme={theme} /> <span>{first.partyName}</span>
      </span>
      {others.length > 0 ? (
        <span className={styles['many']}>
          <strong>{moves.length} issues</strong>{' '}
          {moves.map((move, index) => (
            <span key={move.issue}>
              {index > 0 && ', '}
              <MovedIssue move={move} />
            </span>
          ))}
        </span>
      ) : (
        <>
          <MovedIssue move={first} />
          <span className={styles['strip']}>
            <MoveStrip row={first} order={order} width={84} theme={theme} />
          </span>
          <span className={styles['change']}>
            {first.fromWords} <Arrow /> {first.toWords}
          </span>
        </>
      )}
    </li>
  )
}

function MovedIssue({ move }: { readonly move: MoveRow }) {
  const lit = useLit({ issue: move.issue })
  return (
    <CellLink
      cell={{ issue: move.issue, party: move.party }}
      className={styles['link']}
      aria-label={`${move.title}: from ${move.fromWords} (${move.from}) to ${move.toWords} (${move.to})`}
      {...lit}
    >
      {move.title}
    </CellLink>
  )
}

function Arrow() {
  return (
    <svg
      width={11}
      height={8}
      viewBox="0 0 11 8"
      style={{ display: 'inline-block' }}
      role="img"
      aria-label="then"
    >
      <path d="M0 4h9M6 1l3.5 3L6 7" fill="none" stroke="currentColor" strokeWidth={1.2} />
    </svg>
  )
}
