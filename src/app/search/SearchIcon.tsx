export function SearchIcon() {
  return (
    <svg width={13} height={13} viewBox="0 0 13 13" aria-hidden="true">
      <path
        d="M9.3 5.4a3.9 3.9 0 1 1-7.8 0 3.9 3.9 0 0 1 7.8 0ZM8.3 8.3l3.7 3.7"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
      />
    </svg>
  )
}
