import { formatScore } from '../../base/words.ts'
import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import type { HeatRow } from '../pairsHeat/heatRows.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { LABEL, cornerLabels, cornerPoint, cornersOf, isRadar, type Corner } from './radarGeometry.ts'
import { barNames, type RadarSize } from './radarLayout.ts'
import { CornerBars, CornerLabels, RadarOutline } from './radarShape.tsx'

type Measure = (text: string, size: number, weight: number) => number

const CAPTION = 26
const BELOW = 14
const GAP = 8

export function radarsHeight(pairs: number, { abreast, height }: RadarSize): number {
  return Math.ceil(pairs / abreast) * (height + CAPTION + BELOW)
}

/** All radars in one picture, with the same outline and names as on the screen: a file takes one drawing, not many. */
export function RadarsPicture({
  rows,
  size,
  looks,
  width,
  measure,
  theme,
}: {
  readonly rows: readonly HeatRow[]
  readonly size: RadarSize
  readonly looks: PartyLooks
  readonly width: number
  readonly measure: Measure
  readonly theme: ChartTheme
}) {
  return (
    <svg width={width} height={radarsHeight(rows.length, size)} fontFamily={CHART_FONT}>
      {rows.map((row, index) => {
        const x = (index % size.abreast) * (size.width + GAP)
        const y = Math.floor(index / size.abreast) * (size.height + CAPTION + BELOW)
        return (
          <g key={row.parties.join(' ')} transform={`translate(${x} ${y})`}>
            <Caption row={row} width={size.width} looks={looks} measure={measure} theme={theme} />
            <g transform={`translate(0 ${CAPTION})`}>
              <Corners corners={cornersOf(row.groups)} size={size} measure={measure} theme={theme} />
            </g>
          </g>
        )
      })}
    </svg>
  )
}

function Corners({
  corners,
  size: { width, radius, centre },
  measure,
  theme,
}: {
  readonly corners: readonly Corner[]
  readonly size: RadarSize
  readonly measure: Measure
  readonly theme: ChartTheme
}) {
  if (!isRadar(corners))
    return (
      <CornerBars corners={corners} width={width} names={barNames(corners, width, measure)} theme={theme} />
    )
  const labels = cornerLabels(corners, radius, width / 2, (text) => measure(text, LABEL, 400))
  const ring = (part: number) =>
    `M${corners
      .map((_, index) => cornerPoint(index, corners.length, radius * part))
      .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('L')}Z`
  const spokes = corners
    .map((_, index) => cornerPoint(index, corners.length, radius))
    .map(({ x, y }) => `M0 0L${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('')
  return (
    <g transform={`translate(${width / 2} ${centre})`}>
      <path d={spokes + ring(0.5)} fill="none" stroke={theme.line} />
      <path d={ring(1)} fill="none" stroke={theme.line2} />
      <CornerLabels labels={labels} theme={theme} />
      <RadarOutline
        corners={corners}
        points={corners.map(({ score }, index) => cornerPoint(index, corners.length, radius * (score ?? 0)))}
        theme={theme}
      />
    </g>
  )
}

/** The two and their agreement over all issues, in the middle above the radar. */
function Caption({
  row,
  width,
  looks,
  measure,
  theme,
}: {
  readonly row: HeatRow
  readonly width: number
  readonly looks: PartyLooks
  readonly measure: Measure
  readonly theme: ChartTheme
}) {
  const score = row.all.score === undefined ? 'none' : formatScore(row.all.score)
  const wide = (text: string) => measure(text, 13, 600)
  const all = (names: readonly string[]) => 2 * 17 + 10 + wide(`${names.join('')}${score}`) + 10
  const short = row.parties.map((id) => looks.get(id)?.shortLabel ?? id)
  const [first = '', second = ''] = all(row.names) <= width ? row.names : short
  const start = (width - all([first, second])) / 2
  const next = start + 17 + wide(first) + 10
  return (
    <g fontSize={13} fill={theme.ink} transform="translate(0 14)">
      <PartyMark order={looks.get(row.parties[0])?.order ?? 0} theme={theme} x={start + 6} y={-4.5} />
      <text x={start + 17}>{first}</text>
      <PartyMark order={looks.get(row.parties[1])?.order ?? 0} theme={theme} x={next + 6} y={-4.5} />
      <text x={next + 17}>{second}</text>
      <text x={next + 17 + wide(second) + 10} fontWeight={600}>
        {score}
      </text>
    </g>
  )
}
