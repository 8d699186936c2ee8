const NAMES = ['--s0', '--s25', '--s50', '--s75', '--s100'] as const
const STEP = 25

/** Between which two of the five tints a value from 0 to 100 lies, and how far along, 0 to 1. */
export function tintPlace(value: number): { readonly from: number; readonly share: number } {
  const from = Math.min(NAMES.length - 2, Math.floor(value / STEP))
  return { from, share: (value - from * STEP) / STEP }
}

/** The tint of a value as CSS, mixed from the page’s own tints, so that it follows the theme. */
export function tintCss(value: number): string {
  const { from, share } = tintPlace(value)
  return `color-mix(in oklab, var(${NAMES[from]}), var(${NAMES[from + 1]}) ${Math.round(share * 100)}%)`
}
