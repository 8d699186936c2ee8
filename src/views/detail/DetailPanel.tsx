export function DetailPanel(_: { open: unknown }) {
  return null
}
