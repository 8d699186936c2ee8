import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts'
import { textMeasurer } from '../../export/measureText.ts'
import type { ChartTheme } from '../theme.ts'
import { LABEL, cornerLabels, isRadar, type Corner, type Point } from './radarGeometry.ts'
import { barNames, type RadarSize } from './radarLayout.ts'
import { CornerBars, CornerLabels, RadarOutline } from './radarShape.tsx'

/** One pair’s agreement by group as a radar; as bars where there are too few groups for a shape, or too many for names. */
export function PairRadar({
  corners,
  size: { width, height, radius, centre },
  theme,
}: {
  readonly corners: readonly Corner[]
  readonly size: RadarSize
  readonly theme: ChartTheme
}) {
  const measure = textMeasurer()
  if (!isRadar(corners))
    return (
      <svg width={width} height={height}>
        <CornerBars corners={corners} width={width} names={barNames(corners, width, measure)} theme={theme} />
      </svg>
    )
  const labels = cornerLabels(corners, radius, width / 2, (text) => measure(text, LABEL, 400))
  const at = { cx: width / 2, cy: centre }
  return (
    <RadarChart
      width={width}
      height={height}
      {...at}
      outerRadius={radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      // Recharts freezes the rows it is given.
      data={corners.map((corner) => ({ ...corner }))}
      accessibilityLayer={false}
    >
      <PolarGrid polarRadius={[radius / 2]} stroke={theme.line} />
      <PolarGrid polarRadius={[radius]} radialLines={false} stroke={theme.line2} />
      <PolarAngleAxis dataKey="id" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 1]} tick={false} axisLine={false} />
      <Radar
        dataKey="score"
        isAnimationActive={false}
        // Its own shape would draw a missing number at the centre, as if it were 0.
        shape={({ points }: { points: readonly Point[] }) => (
          <RadarOutline corners={corners} points={points} theme={theme} />
        )}
      />
      <g transform={`translate(${at.cx} ${at.cy})`}>
        <CornerLabels labels={labels} theme={theme} />
      </g>
    </RadarChart>
  )
}
