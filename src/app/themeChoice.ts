import { create } from 'zustand'

export type ThemeName = 'light' | 'dark'

const KEY = 'parley-theme'
const SYSTEM_DARK = window.matchMedia('(prefers-color-scheme: dark)')
const FORCED = window.matchMedia('(forced-colors: active)')
/** A figure on another page goes with that page, whatever was chosen here. */
const FRAMED = new URLSearchParams(location.search).has('embed')
const PRINTING = window.matchMedia('print')

/** The screen's theme: the reader's choice on this machine, else the system's. Exports are light whatever it is. */
export const useTheme = create<{ theme: ThemeName }>(() => ({ theme: chosenTheme() }))

export function switchTheme() {
  const theme = useTheme.getState().theme === 'dark' ? 'light' : 'dark'
  store(theme)
  useTheme.setState({ theme })
}

/** Shows the theme on the page from now on, and follows the system while the reader has not chosen. */
export function followTheme() {
  const show = ({ theme }: { theme: ThemeName }) => {
    document.documentElement.dataset['theme'] = theme
  }
  show(useTheme.getState())
  useTheme.subscribe(show)
  const review = () => useTheme.setState({ theme: chosenTheme() })
  SYSTEM_DARK.addEventListener('change', review)
  FORCED.addEventListener('change', review)
  PRINTING.addEventListener('change', review)
}

/** Paper is light; colours that the reader forces decide before a choice made here; else that choice; else the system's. */
function chosenTheme(): ThemeName {
  if (PRINTING.matches) return 'light'
  const chosen = FORCED.matches || FRAMED ? undefined : stored()
  return chosen ?? (SYSTEM_DARK.matches ? 'dark' : 'light')
}

function stored(): ThemeName | undefined {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : undefined
  } catch {
    return undefined // storage may be switched off; the theme then lasts as long as the page
  }
}

function store(theme: ThemeName) {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // as above
  }
}
