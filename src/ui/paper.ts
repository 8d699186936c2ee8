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
  // The medium may be told to be the screen's once more before the pages are laid out.
  let printing = false
  const review = () => tell(printing || print.matches)
  window.addEventListener('beforeprint', () => {
    printing = true
    review()
  })
  window.addEventListener('afterprint', () => {
    printing = false
    review()
  })
  print.addEventListener('change', review)
  paper = print.matches
}

function tell(now: boolean) {
  paper = now
  document.documentElement.toggleAttribute('data-paper', now)
  for (const changed of listeners) changed()
}
