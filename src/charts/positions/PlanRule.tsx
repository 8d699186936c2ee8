import type { ChartTheme } from '../theme.ts'

/**
 * The rule to the left of a plan’s words, by its place among those shown: solid, double, a heavier double, dashed. Its
 * middle is at (x, 0); the matrix on the screen draws the same as borders.
 */
export function PlanRule({
  style,
  x = 0,
  height,
  theme,
}: {
  readonly style: number
  readonly x?: number
  readonly height: number
  readonly theme: ChartTheme
}) {
  const line = (at: number) => `M${x + at} ${-height / 2}v${height}`
  switch (style) {
    case 0:
      return <path d={line(0)} stroke={theme.ink} strokeWidth={2} />
    case 1:
      return <path d={line(-1.5) + line(1.5)} stroke={theme.ink} />
    case 2:
      return <path d={line(-2) + line(2)} stroke={theme.ink} strokeWidth={2} />
    default:
      return <path d={line(0)} stroke={theme.ink} strokeWidth={2} strokeDasharray="4 3" />
  }
}
