import type { ChartTheme } from '../theme.ts'

/** The bar of a plan: solid, outlined, double, dashed, by its place among those drawn. Its centre is at (x, 0). */
export function PlanBar({
  style,
  x = 0,
  height = 22,
  bold = false,
  theme,
}: {
  readonly style: number
  readonly x?: number
  readonly height?: number
  /** Thicker, while its name is pointed at. */
  readonly bold?: boolean
  readonly theme: ChartTheme
}) {
  const top = -height / 2
  const width = bold ? 4 : 2.8
  switch (style) {
    case 0:
      return <rect x={x - width / 2} y={top} width={width} height={height} fill={theme.ink} />
    case 1:
      return (
        <rect
          x={x - (bold ? 2.2 : 1.6)}
          y={top + 0.5}
          width={bold ? 4.4 : 3.2}
          height={height - 1}
          fill={theme.page}
          stroke={theme.ink}
          strokeWidth={bold ? 1.8 : 1.1}
        />
      )
    case 2:
      return (
        <path
          d={`M${x - 1.9} ${top}v${height}M${x + 1.9} ${top}v${height}`}
          stroke={theme.ink}
          strokeWidth={bold ? 2 : 1.3}
        />
      )
    default:
      return (
        <path
          d={`M${x} ${top}v${height}`}
          stroke={theme.ink}
          strokeWidth={bold ? 4 : 2.4}
          strokeDasharray="3.4 2.2"
        />
      )
  }
}
