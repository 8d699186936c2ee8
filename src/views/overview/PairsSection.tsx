import { useMemo } from 'react'
import { pairInput } from '../../analysis/metricInputs.ts'
import { formatScore } from '../../base/words.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { Mark } from '../../charts/Mark.tsx'
import { leftOutByKind, type PairRow } from '../../charts/pairs/pairRows.ts'
import { useDashboard } from '../context.ts'
import { pairAgreement } from '../figures/overviewFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { listWords, type PairList } from '../pairList.ts'
import { useLights, useLit } from '../useLit.ts'
import { usePairList } from '../usePairList.ts'
import { useProvenance } from '../useProvenance.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import styles from './Overview.module.css'

/** How near each pair of parties stands, with what it rests on and what the two block. */
export function PairsSection() {
  const { selection } = useDashboard()
  const provenance = useProvenance()
  const input = usePositionsInput()
  const list = usePairList(selection)
  const spec = useMemo(() => pairAgreement(input, list ?? NO_LIST), [input, list])
  const { rows } = spec
  return (
    <Figure spec={spec} measure="1 minus the mean distance" provenance={provenance}>
      {list?.whole !== true && (
        <p className={styles['empty']}>{listWords(list) || 'Working out the pairs…'}</p>
      )}
      {selection.parties.length < 2 && (
        <p className={styles['empty']}>One party is shown; a pair needs two.</p>
      )}
      {rows.length > 0 && (
        <table className={styles['pairs']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Pair</span>
              </th>
              <th scope="col">
                <span className="visually-hidden">On a line from 0 to 1</span>
              </th>
              <th scope="col">
                <span className="visually-hidden">Agreement</span>
              </th>
              <th scope="col">
                <span className="visually-hidden">Issues compared</span>
              </th>
              <th scope="col">
                <span className="visually-hidden">Blocked</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Pair key={row.parties.join(' ')} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Figure>
  )
}

const NO_LIST: PairList = { rows: [], whole: true, count: 0 }

function Pair({ row }: { readonly row: PairRow }) {
  const { selection, theme } = useDashboard()
  // A key reaches only the number, which is about both.
  const { onFocus, onBlur } = useLights({ party: row.parties })
  const place = row.agreement === undefined ? undefined : `${row.agreement * 100}%`
  return (
    <tr onFocus={onFocus} onBlur={onBlur}>
      <th scope="row">
        <span className={styles['pairName']}>
          {row.parties.map((id, side) => (
            <PartyOfPair key={id} id={id} name={row.names[side]} />
          ))}
        </span>
      </th>
      <td className={styles['grow']}>
        <svg width="100%" height={16} aria-hidden="true">
          <line x1={0} x2="100%" y1={8} y2={8} stroke={theme.line} />
          {place && (
            <>
              <line x1={0} x2={place} y1={8} y2={8} stroke={theme.ink} strokeWidth={1.6} />
              <circle cx={place} cy={8} r={4} fill={theme.ink} />
            </>
          )}
        </svg>
      </td>
      <td className={styles['number']}>
        {row.agreement === undefined ? (
          'none'
        ) : (
          <WorkingButton
            metric="agreement"
            about={row.names.join(' and ')}
            input={() =>
              pairInput(
                selection.issues.map(({ issue }) => issue),
                ...row.parties,
                selection.asOf,
                false,
              )
            }
          >
            {formatScore(row.agreement)}
          </WorkingButton>
        )}
      </td>
      <td className={styles['soft']} title={`Left out: ${leftOutByKind(row) || 'none'}`}>
        {row.shared} of {row.issues} issues
      </td>
      <td className={styles['soft']}>
        {row.blocked.length === 0 ? (
          'none blocked'
        ) : (
          <span className={styles['blocked']}>
            <svg width={9} height={9} viewBox="-4.5 -4.5 9 9" aria-hidden="true">
              <path d="M-3-3 3 3M3-3-3 3" stroke="currentColor" strokeWidth={2} />
            </svg>
            {row.blocked.length} blocked
          </span>
        )}
      </td>
    </tr>
  )
}

function PartyOfPair({ id, name }: { readonly id: string; readonly name: string | undefined }) {
  const { looks, theme } = useDashboard()
  const lit = useLit({ party: id })
  return (
    <span className={styles['party']} {...lit}>
      <Mark order={looks.get(id)?.order ?? 0} theme={theme} /> <span>{name}</span>
    </span>
  )
}
