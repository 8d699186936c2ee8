import type { Party } from '../../model/schema.ts'
import { choose, type Density, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import styles from './MatrixTools.module.css'

/** How the cells are set; blocks are the phone’s. */
export type MatrixLayout = Density | 'blocks'

const DENSITIES = [
  { density: 'compact', word: 'Compact' },
  { density: 'roomy', word: 'Roomy' },
] as const

/** The order and the height of the rows. */
export function MatrixTools({
  parties,
  layout,
  usual,
}: {
  readonly parties: readonly Party[]
  readonly layout: MatrixLayout
  /** The height that this screen has without a choice. */
  readonly usual: Density
}) {
  const { sort } = useViewState()
  const orders = [
    { id: '', word: 'Issue order' },
    { id: 'disagreement', word: 'Disagreement' },
    { id: 'latest', word: 'Latest move' },
    ...parties.map(({ id, name }) => ({ id, word: `Value of ${name}` })),
  ]
  const current = orders.find(({ id }) => id === sort) ?? orders[0]
  return (
    <span className={styles['tools']}>
      <label className={styles['sort']}>
        Sort {/* The list lies unseen over its current word, which is only as wide as itself. */}
        <span>
          <strong aria-hidden="true">{current?.word}</strong>
          <Icon name="down" size={9} />
          <select value={current?.id} onChange={({ target }) => choose({ sort: target.value || undefined })}>
            {orders.map(({ id, word }) => (
              <option key={id} value={id}>
                {word}
              </option>
            ))}
          </select>
        </span>
      </label>
      {layout !== 'blocks' && (
        <span className={styles['densities']} role="group" aria-label="Row height">
          {DENSITIES.map(({ density, word }) => (
            <button
              key={density}
              type="button"
              aria-pressed={layout === density}
              onClick={() => choose({ density: density === usual ? undefined : density })}
            >
              {word}
            </button>
          ))}
        </span>
      )}
    </span>
  )
}
