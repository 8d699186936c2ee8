import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { PairLine } from './PairLine.tsx'
import { COLUMN, LINE, TEXT, type PairIssueBox, type PairIssuesLayout } from './pairIssuesLayout.ts'

/** One block of the issues of a pair, as it is exported. */
export function PairIssuesPicture({
  layout,
  names,
  looks,
  width,
  theme,
}: {
  readonly layout: PairIssuesLayout
  readonly names: readonly [string, string]
  readonly looks: PartyLooks
  readonly width: number
  readonly theme: ChartTheme
}) {
  const { head, height, lineAt, boxes } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={TEXT} fill={theme.ink}>
      {head && (
        <g fontSize={12} fill={theme.ink3}>
          <text x={lineAt - COLUMN.gap} y={14} textAnchor="end">
            {names[0]}
          </text>
          <text x={lineAt + 4} y={14}>
            0
          </text>
          <text x={lineAt + COLUMN.line - 2} y={14} textAnchor="end">
            100
          </text>
          <text x={lineAt + COLUMN.line + COLUMN.gap} y={14}>
            {names[1]}
          </text>
          <text x={width} y={14} textAnchor="end">
            Apart
          </text>
        </g>
      )}
      {boxes.map((box) => (
        <IssueRow key={box.row.issue} box={box} lineAt={lineAt} looks={looks} width={width} theme={theme} />
      ))}
    </svg>
  )
}

function IssueRow({
  box: { row, y, height, title, words },
  lineAt,
  looks,
  width,
  theme,
}: {
  readonly box: PairIssueBox
  readonly lineAt: number
  readonly looks: PartyLooks
  readonly width: number
  readonly theme: ChartTheme
}) {
  const fills = row.sides.map(({ stance }) => (stance ? theme.ink2 : theme.ink3))
  return (
    <g transform={`translate(0 ${y})`}>
      <path d={`M0 0H${width}`} stroke={theme.line} />
      <Lines lines={title} x={0} height={height} />
      <Lines lines={words[0] ?? []} x={lineAt - COLUMN.gap} height={height} end fill={fills[0]} />
      <g transform={`translate(${lineAt} ${height / 2})`}>
        <PairLine row={row} width={COLUMN.line} looks={looks} theme={theme} />
      </g>
      <Lines lines={words[1] ?? []} x={lineAt + COLUMN.line + COLUMN.gap} height={height} fill={fills[1]} />
      {row.distance !== undefined && (
        <text x={width} y={height / 2 + 4.5} textAnchor="end" fontWeight={600}>
          {Math.round(row.distance)}
        </text>
      )}
    </g>
  )
}

/** Some lines of text around the middle of a row. */
function Lines({
  lines,
  x,
  height,
  end = false,
  fill,
}: {
  readonly lines: readonly string[]
  readonly x: number
  readonly height: number
  readonly end?: boolean
  readonly fill?: string | undefined
}) {
  const top = height / 2 - (lines.length * LINE) / 2
  return lines.map((text, line) => (
    <text
      // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
      key={line}
      x={x}
      y={top + line * LINE + 12.3}
      textAnchor={end ? 'end' : 'start'}
      {...(fill === undefined ? {} : { fill })}
    >
      {text}
    </text>
  ))
}
