import { hatchLines } from '../oneLine/hatchLines.ts'
import type { ChartTheme } from '../theme.ts'

export const BOX = 12

/** A filled box: a position; a hatched one: silence. */
export function CoverageSign({ held, theme }: { readonly held: boolean; readonly theme: ChartTheme }) {
  const half = BOX / 2
  if (held) return <rect x={-half} y={-half} width={BOX} height={BOX} fill={theme.ink2} />
  return (
    <g>
      <path d={hatchLines(-half, -half, BOX, BOX, 4)} stroke={theme.line3} />
      <rect x={0.5 - half} y={0.5 - half} width={BOX - 1} height={BOX - 1} fill="none" stroke={theme.line3} />
    </g>
  )
}
