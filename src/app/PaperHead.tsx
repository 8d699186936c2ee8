import { Mark } from '../charts/Mark.tsx'
import { useViewState } from '../state/viewState.ts'
import { usePaper } from '../ui/paper.ts'
import { useDashboard } from '../views/context.ts'
import { viewOf } from '../views/registry.ts'
import styles from './Paper.module.css'

/** On paper, above the headline: which talks, which view, and whose mark is whose. On the screen the bars say so. */
export function PaperHead() {
  const { model, selection, looks, theme } = useDashboard()
  const { view } = useViewState()
  if (!usePaper()) return null
  return (
    <div className={styles['head']}>
      <p>
        <strong>{model.title}</strong> · {viewOf(view).title}
      </p>
      <ul>
        {selection.parties.map(({ id, name }) => (
          <li key={id}>
            <Mark order={looks.get(id)?.order ?? 0} theme={theme} /> {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
