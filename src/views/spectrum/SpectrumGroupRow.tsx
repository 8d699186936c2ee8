import { countOf } from '../../base/words.ts'
import { StateMark } from '../../charts/Mark.tsx'
import type { SpectrumGroup } from '../../charts/spectrum/spectrumGroups.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { choose, toggled, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import styles from './Spectrum.module.css'
import { groupKey, NAME } from './stops.ts'

/** The name of a group, beside or over its lines; folded, it shows their states and stands for them. */
export function SpectrumGroupRow({
  group: { id, title, folded, rows },
  tabStop,
}: {
  readonly group: SpectrumGroup
  readonly tabStop: boolean
}) {
  const { theme } = useDashboard()
  const states = folded ? `: ${rows.map((row) => `${row.title} ${stateWord(row.state)}`).join(', ')}` : ''
  return (
    <div
      role="row"
      className={styles['groupRow']}
      data-folded={folded ? '' : undefined}
      style={folded ? undefined : { gridRow: `1 / span ${Math.max(1, rows.length)}` }}
    >
      <div role="rowheader">
        <button
          type="button"
          data-row={groupKey(id)}
          data-stop={NAME}
          tabIndex={tabStop ? 0 : -1}
          aria-expanded={!folded}
          aria-label={`${title}, ${countOf(rows.length, 'issue')}${states}`}
          onClick={() => choose({ fold: toggled(useViewState.getState().fold, id) })}
        >
          <Icon name={folded ? 'on' : 'down'} size={9} />
          <span className={styles['groupTitle']}>{title}</span>
          {folded && (
            <span className={styles['glyphs']}>
              {rows.map((row) => (
                <StateMark key={row.issue} state={row.state} theme={theme} />
              ))}
            </span>
          )}
        </button>
      </div>
    </div>
  )
}
