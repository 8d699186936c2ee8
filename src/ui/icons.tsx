/** The interface's few drawn signs; each is hidden from assistive technology, the control that holds it has the name. */
const PATHS = {
  back: 'M6.5 1.5 2.5 5.5l4 4',
  on: 'M3.5 1.5l4 4-4 4',
  up: 'M1.5 7 5.5 3l4 4',
  down: 'M1.5 3.5l4 4 4-4',
  close: 'M1.5 1.5l8 8M9.5 1.5l-8 8',
  download: 'M5.5.5V7M2.5 4.5l3 3 3-3M.5 10.3h10',
  link: 'M4.6 6.4 6.9 4.1M5.4 2.8l1.4-1.4a2 2 0 0 1 2.8 2.8L8.2 5.6M5.6 8.2 4.2 9.6a2 2 0 0 1-2.8-2.8l1.4-1.4',
  plus: 'M5.5 1v9M1 5.5h9',
} as const

export function Icon({ name, size = 11 }: { readonly name: keyof typeof PATHS; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 11 11" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth={1.4} />
    </svg>
  )
}

/** Light and dark in one disc. */
export function ThemeIcon() {
  return (
    <svg width={15} height={15} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx={8} cy={8} r={6.4} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="M8 1.6a6.4 6.4 0 0 1 0 12.8Z" fill="currentColor" />
    </svg>
  )
}
