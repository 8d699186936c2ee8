import { choose, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import styles from './SpectrumTools.module.css'

/** The order of the lines. */
export function SpectrumTools() {
  const { selection } = useDashboard()
  const { sort } = useViewState()
  return (
    <span className={styles['tools']}>
      <label className={styles['sort']}>
        Sort{' '}
        <select value={sort ?? ''} onChange={({ target }) => choose({ sort: target.value || undefined })}>
          <option value="">Issue order</option>
          <option value="disagreement">Disagreement</option>
          <option value="latest">Latest move</option>
          {selection.parties.map(({ id, name }) => (
            <option key={id} value={id}>
              Value of {name}
            </option>
          ))}
        </select>
        <Icon name="down" size={9} />
      </label>
    </span>
  )
}
