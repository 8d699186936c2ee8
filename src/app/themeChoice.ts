import { create } from 'zustand'

export type ThemeName = 'light' | 'dark'

const KEY = 'parley-theme'
const SYSTEM_DARK = window.matchMedia('(prefers-color-scheme: dark)')

/** The screen's theme: the reader's choice on this machine, else the system's. Exports are light whatever it is. */
export const useTheme = create<{ theme: ThemeName }>(() => ({ theme: stored() ?? systemTheme() }))

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
  SYSTEM_DARK.addEventListener('change', () => {
    if (!stored()) useTheme.setState({ theme: systemTheme() })
  })
}

function systemTheme(): ThemeName {
  return SYSTEM_DARK.matches ? 'dark' : 'light'
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
