import { lazy, Suspense, useRef, useState, type ComponentType } from 'react'
import controls from '../../ui/controls.module.css'
import { Sheet } from '../../ui/Sheet.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import type { SearchBoxProps } from './SearchBox.tsx'
import { SearchIcon } from './SearchIcon.tsx'
import styles from './SearchField.module.css'

/** What the key `/` goes to: the field, or the button where there is no room for one. */
export const SEARCH_ID = 'search'

const load = () => import('./SearchBox.tsx')
const SearchBox = lazy(async () => ({ default: (await load()).SearchBox }))

/** Search in the top bar: a field, and where there is no room for it, a button that opens one. */
export function SearchTool() {
  const narrow = useMediaQuery('(width < 1200px)')
  return narrow ? <SearchButton /> : <SearchField />
}

function SearchButton() {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  return (
    <>
      <button
        type="button"
        id={SEARCH_ID}
        className={controls['square']}
        aria-label="Search"
        onPointerEnter={() => void load()}
        onClick={() => setOpen(true)}
      >
        <SearchIcon />
      </button>
      {open && (
        <Sheet name="Search" onClose={() => setOpen(false)}>
          <Suspense fallback={<div className={styles['sheet']} />}>
            <SearchBox sheet words={words} onWords={setWords} focus onDone={() => setOpen(false)} />
          </Suspense>
        </Sheet>
      )}
    </>
  )
}

/**
 * A plain field until it is first used; what finds and lists loads then, and takes over field, words and focus. Never
 * while letters are being composed, which would be lost.
 */
function SearchField() {
  const [words, setWords] = useState('')
  const [composing, setComposing] = useState(false)
  const [loaded, setLoaded] = useState<{ Box: ComponentType<SearchBoxProps>; focus: boolean }>()
  const field = useRef<HTMLInputElement>(null)
  const use = () => {
    load().then(
      ({ SearchBox: Box }) => setLoaded({ Box, focus: document.activeElement === field.current }),
      () => undefined, // a lost connection: the next focus tries again
    )
  }
  if (loaded && !composing) {
    return <loaded.Box id={SEARCH_ID} words={words} onWords={setWords} focus={loaded.focus} />
  }
  return (
    <div className={styles['field']}>
      <SearchIcon />
      <input
        ref={field}
        id={SEARCH_ID}
        aria-label="Search"
        placeholder="Issue, speaker, quote"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onPointerEnter={() => void load()}
        onFocus={use}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  )
}
