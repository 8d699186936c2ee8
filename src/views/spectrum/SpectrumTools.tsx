import { orderHint, orderOptions } from '../../charts/positions/positionsWords.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import styles from './SpectrumTools.module.css'

/** The order of the lines. */
export function SpectrumTools() {
  const { selection } = useDashboard()
  const { sort } = useViewState()
  const hint = orderHint(sort)
  return (
    <span className={styles['tools']}>
      <label className={styles['sort']}>
        Sort{' '}
        <select value={sort ?? ''} onChange={({ target }) => choose({ sort: target.value || undefined })}>
          <option value="">Issue order</option>
          {orderOptions(selection.parties).map(({ id, word }) => (
            <option key={id} value={id}>
              {word}
            </option>
          ))}
        </select>
        <Icon name="down" size={9} />
      </label>
      {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
    </span>
  )
}
