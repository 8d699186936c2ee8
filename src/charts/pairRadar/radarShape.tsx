import { formatScore } from '../../base/words.ts'
import { BlockCross } from '../pairsHeat/BlockCross.tsx'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { LABEL, LABEL_LINE, edgesOf, type Corner, type CornerLabel, type Point } from './radarGeometry.ts'

/** The outline through the corners that have a number, open where one has none; a cross where the two block. */
export function RadarOutline({
  corners,
  points,
  theme,
}: {
  readonly corners: readonly Corner[]
  readonly points: readonly Point[]
  readonly theme: ChartTheme
}) {
  const place = (index: number) => `${round(points[index]?.x ?? 0)} ${round(points[index]?.y ?? 0)}`
  return (
    <g>
      <path
        d={edgesOf(corners)
          .map(([from, to]) => `M${place(from)}L${place(to)}`)
          .join('')}
        fill="none"
        stroke={theme.ink}
        strokeWidth={1.6}
        strokeLinecap="round"
      />
      {corners.map(
        ({ id, score, blocked }, index) =>
          score !== undefined && (
            <g key={id} transform={`translate(${place(index)})`}>
              {blocked ? (
                <>
                  <circle r={4.6} fill={theme.page} />
                  <BlockCross colour={theme.no} reach={2.9} />
                </>
              ) : (
                <circle r={2.4} fill={theme.ink} />
              )}
            </g>
          ),
      )}
    </g>
  )
}

/** The names of the corners, around a centre at 0, 0. */
export function CornerLabels({
  labels,
  theme,
}: {
  readonly labels: readonly CornerLabel[]
  readonly theme: ChartTheme
}) {
  return labels.map(({ id, lines, x, y, anchor, silent }) => (
    <text
      key={id}
      y={round(y)}
      textAnchor={anchor}
      fontSize={LABEL}
      fontFamily={CHART_FONT}
      fill={silent ? theme.ink3 : theme.ink2}
    >
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
        <tspan key={index} x={round(x)} dy={index === 0 ? 0 : LABEL_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  ))
}

export const BAR_ROW = 22
const SCORE = 34

/** Corners as bars from 0 to 1, for too few or too many to make a radar. Outlines, so that no bar looks like a state. */
export function CornerBars({
  corners,
  width,
  names,
  theme,
}: {
  readonly corners: readonly Corner[]
  readonly width: number
  /** Each corner’s name, as far as it fits, and the room they take. */
  readonly names: { readonly width: number; readonly texts: readonly string[] }
  readonly theme: ChartTheme
}) {
  const span = width - names.width - SCORE - 16
  return (
    <g fontFamily={CHART_FONT} fontSize={LABEL}>
      {corners.map(({ id, score, blocked }, index) => (
        <g key={id} transform={`translate(0 ${index * BAR_ROW + BAR_ROW / 2})`}>
          <text y={4} fill={theme.ink2}>
            {names.texts[index]}
          </text>
          <g transform={`translate(${names.width} 0)`}>
            <path d={`M0 0H${span}M0-5v10M${span}-5v10`} stroke={theme.line2} />
            {score !== undefined && (
              <path d={`M0 0H${round(span * score)}`} stroke={theme.ink} strokeWidth={3} />
            )}
            {score !== undefined && blocked && (
              <g transform={`translate(${round(span * score)} 0)`}>
                <circle r={4.6} fill={theme.page} />
                <BlockCross colour={theme.no} reach={2.9} />
              </g>
            )}
          </g>
          <text x={width} y={4} textAnchor="end" fill={score === undefined ? theme.ink3 : theme.ink}>
            {score === undefined ? 'none' : formatScore(score)}
          </text>
        </g>
      ))}
    </g>
  )
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
