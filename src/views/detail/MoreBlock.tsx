import { Mark } from '../../charts/Mark.tsx'
import type { ScaleOption } from '../../model/schema.ts'
import { useDashboard } from '../context.ts'
import type { CellReading } from './cellReading.ts'
import styles from './MoreBlock.module.css'
import { FACT_MEANINGS } from './positionFacts.ts'

/** What opens on demand: the scale’s options in full, what the facts mean, and the coder’s note. */
export function MoreBlock({ cell }: { readonly cell: CellReading }) {
  const { issue, position, evidence } = cell
  const coded = position?.value !== undefined
  return (
    <div className={styles['row']}>
      <details>
        <summary>The scale</summary>
        <ul>
          {issue.scale.options.map((option) => (
            <Option key={option.id} option={option} cell={cell} />
          ))}
        </ul>
      </details>
      {coded && (
        <details>
          <summary>What these mean</summary>
          <dl>
            {FACT_MEANINGS.map(({ label, meaning }) => (
              <div key={label}>
                <dt>{label}</dt> <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {coded && position.note && (
        <details>
          <summary>Coder’s note</summary>
          <p>{position.note}</p>
          {evidence && evidence.later > 0 && (
            <p>The note covers the position’s whole time, later days too.</p>
          )}
        </details>
      )}
    </div>
  )
}

function Option({ option, cell }: { readonly option: ScaleOption; readonly cell: CellReading }) {
  const { looks, theme } = useDashboard()
  const here = cell.selected.reading.stands.filter(({ value }) => value === option.value)
  const current = cell.position?.value === option.value
  return (
    <li className={styles['option']} aria-current={current || undefined}>
      <span className={styles['number']}>{option.value}</span>
      <span>
        <strong>{option.label}</strong>{' '}
        {here.map(({ party }) => (
          <span key={party} className={styles['here']}>
            <Mark order={looks.get(party)?.order ?? 0} theme={theme} surface={theme.band} size={10} />{' '}
            {looks.get(party)?.name}
          </span>
        ))}
        <span className={styles['optionMeaning']}>{option.meaning}</span>
      </span>
    </li>
  )
}
