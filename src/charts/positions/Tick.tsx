import type { Confidence } from '../../model/schema.ts'
import type { ChartTheme } from '../theme.ts'

/** The tick of a value on the edge of a cell, around its centre: solid high, outlined medium, dashed low confidence. */
export function Tick({
  confidence,
  theme,
  width = 8,
  height = 3,
}: {
  readonly confidence: Confidence
  readonly theme: ChartTheme
  readonly width?: number
  readonly height?: number
}) {
  if (confidence === 'high')
    return <rect x={-width / 2} y={-height / 2} width={width} height={height} fill={theme.ink} />
  return (
    <rect
      x={-width / 2 + 0.5}
      y={-height / 2}
      width={width - 1}
      height={height}
      fill={theme.page}
      stroke={theme.ink}
      {...(confidence === 'low' ? { strokeDasharray: '2 1.2' } : {})}
    />
  )
}
