import { useId } from 'react'
import { choose, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import styles from './Filters.module.css'

/** The words looked for in statements and sources; each letter narrows the list at once. */
export function SearchField() {
  const id = useId()
  const { find } = useViewState()
  return (
    <div className={styles['search']} role="search">
      <label htmlFor={id} className="visually-hidden">
        Find in statements and sources
      </label>
      <input
        id={id}
        type="text"
        value={find ?? ''}
        maxLength={200}
        placeholder="Issue, speaker, quote, publisher"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => choose({ find: event.target.value || undefined })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !find) return
          event.stopPropagation()
          choose({ find: undefined })
        }}
      />
      {find && (
        <button type="button" aria-label="Clear the search" onClick={() => choose({ find: undefined })}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
