import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let paper = false

/**
 * Calls back when the page is about to be laid out for paper, when it is, and when it is the screen's again; gives back how
 * to stop. The browser counts the pages before it tells that the medium is print, so what is told then comes too late to
 * make a page longer; `data-paper` on the root carries the rules that decide widths, from the moment before.
 */
export function onPaper(changed: () => void): () => void {
  watch()
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** Whether the page is laid out for paper. */
export function usePaper(): boolean {
  return useSyncExternalStore(
    onPaper,
    () => paper,
    () => false,
  )
}

let watched = false

function watch() {
  if (watched) return
  watched = true
  const print = window.matchMedia('print')
  window.addEventListener('beforeprint', () => tell(true))
  window.addEventListener('afterprint', () => tell(false))
  print.addEventListener('change', () => tell(print.matches))
  paper = print.matches
}

function tell(now: boolean) {
  paper = now
  document.documentElement.toggleAttribute('data-paper', now)
  for (const changed of listeners) changed()
}
