// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows set as CSS grids lose their implicit roles in some browsers
import { countOf } from '../../base/words.ts'
import { StateMark } from '../../charts/Mark.tsx'
import type { PositionsGroup } from '../../charts/positions/groupsOf.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { choose, toggled, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import { groupKey } from './gridMoves.ts'
import styles from './Matrix.module.css'

/** The heading of a group’s issues; folded, it shows their states and stands for them. */
export function GroupRow({
  group,
  columns,
  rowIndex,
  tabStop,
}: {
  readonly group: PositionsGroup
  readonly columns: number
  readonly rowIndex: number | undefined
  readonly tabStop: boolean
}) {
  const { theme } = useDashboard()
  const { id, title, folded, rows, blocked } = group
  const fold = () => choose({ fold: toggled(useViewState.getState().fold, id) })
  const blockedWords = `${blocked} of ${rows.length} blocked`
  const states = folded ? `: ${rows.map((row) => `${row.title} ${stateWord(row.state)}`).join(', ')}` : ''
  return (
    <tr role="row" className={styles['group']} aria-rowindex={rowIndex}>
      <th role="rowheader" scope="colgroup" aria-colspan={columns}>
        <button
          type="button"
          data-row={groupKey(id)}
          tabIndex={tabStop ? 0 : -1}
          aria-expanded={!folded}
          aria-label={`${title}, ${countOf(rows.length, 'issue')}, ${blockedWords}${states}`}
          onClick={fold}
        >
          <Icon name={folded ? 'on' : 'down'} size={9} />
          <span className={styles['title']}>{title}</span>
          {folded && (
            <span className={styles['glyphs']}>
              {rows.map((row) => (
                <StateMark key={row.issue} state={row.state} theme={theme} />
              ))}
            </span>
          )}
          <span className={styles['blocked']}>{blockedWords}</span>
        </button>
      </th>
    </tr>
  )
}
