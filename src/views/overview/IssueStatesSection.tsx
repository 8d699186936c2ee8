import { useMemo } from 'react'
import { countStates } from '../../analysis/headline.ts'
import { ISSUE_STATES } from '../../analysis/issueReading.ts'
import { groupBy } from '../../base/groupBy.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import type { IssueStateRow } from '../../charts/issueStates/issueStatesRows.ts'
import { StateMark } from '../../charts/Mark.tsx'
import { stateWord } from '../../charts/stateWords.ts'
import { Icon } from '../../ui/icons.tsx'
import { usePhone } from '../../ui/useMediaQuery.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { issueStates } from '../figures/overviewFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import { StateCountButton } from '../working/StateCountButton.tsx'
import styles from './Overview.module.css'
import { StatesHold } from './StatesHold.tsx'

/** Every issue in the column of its state: the picture is also the index. */
export function IssueStatesSection() {
  const provenance = useProvenance()
  const phone = usePhone()
  const input = usePositionsInput()
  const spec = useMemo(() => issueStates(input), [input])
  return (
    <Figure spec={spec} provenance={provenance}>
      {phone ? <StatesByGroup rows={spec.rows} /> : <StatesTable rows={spec.rows} />}
      <StatesHold />
    </Figure>
  )
}

function StatesTable({ rows }: { readonly rows: readonly IssueStateRow[] }) {
  const { theme } = useDashboard()
  const counts = countStates(rows)
  return (
    <table className={styles['states']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Group</span>
          </th>
          {ISSUE_STATES.map((state) => (
            <th key={state} scope="col">
              <strong>
                <StateCountButton state={state} count={counts[state]} />
              </strong>
              <span className={styles['word']}>
                <StateMark state={state} theme={theme} /> {stateWord(state)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...groupBy(rows, ({ group }) => group)].map(([group, members]) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            {ISSUE_STATES.map((state) => (
              <td key={state}>
                {members
                  .filter((row) => row.state === state)
                  .map((row) => (
                    <IssueName key={row.issue} row={row} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** On a phone: the counts, then a strip of glyphs a group that opens to the names. */
function StatesByGroup({ rows }: { readonly rows: readonly IssueStateRow[] }) {
  const { theme } = useDashboard()
  const counts = countStates(rows)
  return (
    <>
      <ul className={styles['counts']}>
        {ISSUE_STATES.map((state) => (
          <li key={state}>
            <strong>
              <StateCountButton state={state} count={counts[state]} />
            </strong>
            <span className={styles['word']}>
              <StateMark state={state} theme={theme} /> {stateWord(state)}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['groups']}>
        {[...groupBy(rows, ({ group }) => group)].map(([group, members]) => (
          <details key={group}>
            <summary>
              {group}
              <span className={styles['strip']}>
                {members
                  .toSorted((a, b) => ISSUE_STATES.indexOf(a.state) - ISSUE_STATES.indexOf(b.state))
                  .map((row) => (
                    <StateMark key={row.issue} state={row.state} theme={theme} />
                  ))}
              </span>
              <Icon name="down" />
            </summary>
            <ul>
              {members.map((row) => (
                <li key={row.issue}>
                  <StateMark state={row.state} theme={theme} />
                  <IssueName row={row} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  )
}

function IssueName({ row }: { readonly row: IssueStateRow }) {
  const lit = useLit({ issue: row.issue })
  return (
    <CellLink cell={{ issue: row.issue }} className={styles['name']} {...lit}>
      {row.title}
      {row.before && <span className={styles['was']}>was {stateWord(row.before).toLowerCase()}</span>}
    </CellLink>
  )
}
