import { lazy, Suspense, useEffect } from 'react'
import { choose } from '../state/viewState.ts'
import { useDashboard } from '../views/context.ts'
import { neighbourDay } from '../views/neighbourDay.ts'
import { showKeys, useKeysOpen } from './keys/keysOpen.ts'
import { SEARCH_ID } from './search/SearchTool.tsx'

const KeysSheet = lazy(async () => ({ default: (await import('./keys/KeysSheet.tsx')).KeysSheet }))

/** Keys that work anywhere but in a field: `/` searches, `[` and `]` step the as-of day, `?` lists all keys. */
export function GlobalKeys() {
  const { model, selection } = useDashboard()
  const listed = useKeysOpen(({ open }) => open)
  useEffect(() => {
    const step = (direction: 'back' | 'on') => {
      const day = neighbourDay(model, selection.asOf, direction)
      if (day) choose({ asOf: day === model.asOf ? undefined : day })
    }
    const actions: Readonly<Record<string, () => void>> = {
      '[': () => step('back'),
      ']': () => step('on'),
      '/': goToSearch,
      '?': () => showKeys(true),
    }
    const press = (event: KeyboardEvent) => {
      const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
      if (!action || event.defaultPrevented || isCommand(event) || isField(event.target)) return
      // What lies over the page keeps its keys; a popover that is no dialog lies beside it.
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [model, selection.asOf])
  if (!listed) return null
  return (
    <Suspense fallback={null}>
      <KeysSheet onClose={() => showKeys(false)} />
    </Suspense>
  )
}

/** To the field, its words selected; or to the button that opens one. */
function goToSearch() {
  const search = document.getElementById(SEARCH_ID)
  if (search instanceof HTMLInputElement) {
    search.focus()
    search.select()
  } else search?.click()
}

/** Ctrl, Alt or ⌘ held down; on many keyboards a bracket is typed with AltGr, which is no command. */
function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')
}

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'range' && target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
