import { formatViewState, parseViewState } from './url.ts'
import { useViewState, type ViewState } from './viewState.ts'

/** Choices that are places of their own: the back button returns to the one before. */
const PLACES: readonly (keyof ViewState)[] = ['view', 'issue', 'party']

let held = false

/** While held, changes in one place are one entry of the history, however long the pauses between them. */
export function holdEntry(hold: boolean) {
  held = hold
}

/**
 * Keeps the address and the reader's choices the same: reads the address once and on back and forward, writes it on every
 * change. Dragging and toggling in one place replace the entry of the history; a new place, or a pause, adds one.
 */
export function syncUrl(pauseMs = 800) {
  useViewState.setState(parseViewState(window.location.search), true)
  let lastChange = Number.NEGATIVE_INFINITY

  useViewState.subscribe((state, before) => {
    const query = formatViewState(state)
    if (query === formatViewState(parseViewState(window.location.search))) return
    const now = performance.now()
    const moved = PLACES.some((key) => state[key] !== before[key])
    const address = `${window.location.pathname}${query}${window.location.hash}`
    if (moved || (!held && now - lastChange > pauseMs)) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
    lastChange = now
  })
  window.addEventListener('popstate', () => {
    useViewState.setState(parseViewState(window.location.search), true)
  })
}
