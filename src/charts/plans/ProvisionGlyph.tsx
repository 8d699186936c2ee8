import type { ProvisionChange } from './provisionRows.ts'

const PATHS: Readonly<
  Record<Exclude<ProvisionChange, 'none'>, { readonly d: string; readonly width: number }>
> = {
  kept: { d: 'M-4.5-2H4.5M-4.5 2H4.5', width: 1.4 },
  changed: { d: 'M-5 1.2C-3.4-2.6-1.6-2.6 0 0S3.4 2.6 5-1.2', width: 1.8 },
  deleted: { d: 'M-4.5 0H4.5', width: 2.2 },
  added: { d: 'M-4.5 0H4.5M0-4.5V4.5', width: 2.2 },
}

/** Kept: two bars; changed: a wave; deleted: minus; added: plus; nothing to compare: a dot. Its centre is at (0, 0). */
export function ProvisionGlyph({
  change,
  colour,
}: {
  readonly change: ProvisionChange
  readonly colour: string
}) {
  if (change === 'none') return <circle r={1.3} fill={colour} aria-hidden="true" />
  const { d, width } = PATHS[change]
  return <path d={d} fill="none" stroke={colour} strokeWidth={width} aria-hidden="true" />
}
