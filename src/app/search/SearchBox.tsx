import { Combobox, ComboboxProvider } from '@ariakit/react'
import { useDeferredValue, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { Icon } from '../../ui/icons.tsx'
import { SearchIcon } from './SearchIcon.tsx'
import { SearchResults } from './SearchResults.tsx'
import { useSearch } from './useSearch.ts'
import styles from './SearchField.module.css'

export interface SearchBoxProps {
  readonly id?: string
  readonly words: string
  readonly onWords: (words: string) => void
  /** It takes the focus when it appears. */
  readonly focus: boolean
  /** In a sheet the results stand below the field; in the bar they lie over the page. */
  readonly sheet?: boolean
  /** A result was chosen. */
  readonly onDone?: () => void
}

/** The field with its results. Arrows go through them, Enter opens the marked one (at first the first), Escape closes. */
export function SearchBox({ id, words, onWords, focus, sheet = false, onDone }: SearchBoxProps) {
  const [open, setOpen] = useState(words !== '')
  const drawn = useDeferredValue(words)
  const search = useSearch(drawn)
  const shown = (open || sheet) && drawn.trim() !== ''
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || sheet) return
    if (!open) onWords('')
    setOpen(false)
  }
  return (
    <ComboboxProvider
      inputValue={words}
      setInputValue={onWords}
      open={shown}
      setOpen={setOpen}
      focusLoop={false}
    >
      <div
        className={sheet ? styles['inSheet'] : styles['place']}
        data-sheet={sheet ? '' : undefined}
        onBlur={leave}
      >
        <div className={styles['field']}>
          <SearchIcon />
          <Combobox
            {...(id !== undefined && { id })}
            aria-label="Search"
            placeholder="Issue, speaker, quote"
            autoSelect="always"
            showMinLength={1}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader asked for it, or was in the field it replaces
            autoFocus={focus}
            onKeyDown={escape}
          />
          {sheet ? null : words === '' ? (
            <kbd aria-hidden="true">/</kbd>
          ) : (
            <button
              type="button"
              aria-label="Clear search"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onWords('')}
            >
              <Icon name="close" size={9} />
            </button>
          )}
        </div>
        {shown && (
          <SearchResults
            search={search}
            words={drawn}
            onChoose={() => {
              setOpen(false)
              onDone?.()
            }}
          />
        )}
      </div>
    </ComboboxProvider>
  )
}
