import { create } from 'zustand'

const KEY = 'parley-guide'
const DISMISSED = 'dismissed'

/** Whether “How to read this” is shown: until the reader dismisses it on this machine, and whenever asked for. */
export const useGuideShown = create<{ shown: boolean }>(() => ({ shown: !wasDismissed() }))

/** Shows or dismisses it, and remembers that on this machine. */
export function showGuide(shown: boolean) {
  useGuideShown.setState({ shown })
  try {
    if (shown) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, DISMISSED)
  } catch {
    // storage may be switched off; the choice then lasts as long as the page
  }
}

function wasDismissed(): boolean {
  try {
    return localStorage.getItem(KEY) === DISMISSED
  } catch {
    return false
  }
}
