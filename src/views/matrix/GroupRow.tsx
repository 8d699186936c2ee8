// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows set as CSS grids lose their implicit roles in some browsers
import { lazy, Suspense, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import { countOf } from '../../base/words.ts'
import { StateMark } from '../../charts/Mark.tsx'
import type { PositionsGroup } from '../../charts/positions/groupsOf.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { choose, toggled, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import { useSheet } from '../working/useSheet.ts'
import { WORKING_KEY } from '../working/useWorking.tsx'
import { groupKey } from './gridMoves.ts'
import styles from './Matrix.module.css'

const StatesSheet = lazy(async () => ({ default: (await import('../working/StatesSheet.tsx')).StatesSheet }))

/**
 * The heading of a group’s issues; folded, it shows their states and stands for them. W, or a click on the number of blocked
 * issues, asks what makes each so.
 */
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
  const { open, show, close } = useSheet()
  const count = useRef<HTMLSpanElement>(null)
  const asks = blocked > 0
  const press = (event: MouseEvent<HTMLElement>) => {
    const { left = Infinity } = count.current?.getBoundingClientRect() ?? {}
    // The end of the row at its full height, which on a phone is a finger’s; a key presses without a place.
    if (asks && event.detail > 0 && event.clientX >= left) show(event)
    else choose({ fold: toggled(useViewState.getState().fold, id) })
  }
  const askByKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (!asks || key !== WORKING_KEY || altKey || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    show(event)
  }
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
          aria-keyshortcuts={asks ? WORKING_KEY : undefined}
          onClick={press}
          onKeyDown={askByKey}
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
          <span
            ref={count}
            className={`${styles['blocked']} ${asks ? styles['asks'] : ''}`}
            title={asks ? 'Show the working' : undefined}
          >
            {blockedWords}
          </span>
        </button>
        {open &&
          createPortal(
            <Suspense fallback={null}>
              <StatesSheet state="blocked" group={{ id, title: title ?? '' }} onClose={close} />
            </Suspense>,
            document.body,
          )}
      </th>
    </tr>
  )
}
