import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { formatScore } from '../../base/words.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { HatchPattern, StateGlyph } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { BarMarks } from './BarMarks.tsx'
import { barLines, LINE, TITLE_AT } from './barLines.ts'
import { AXIS_HEIGHT, barsHeight, type BarsLayout } from './barsLayout.ts'
import type { CommonGroundRow } from './commonGroundRows.ts'

/** Bars of common ground, one a row, drawn with attributes only. Blocked ones are hatched outlines, never solid. */
export function CommonGroundBars({
  rows,
  width,
  layout,
  looks,
  theme,
  axis = false,
  wide,
}: {
  readonly rows: readonly CommonGroundRow[]
  readonly width: number
  readonly layout: BarsLayout
  readonly looks: PartyLooks
  readonly theme: ChartTheme
  /** Draw the scale from 0 to 1 under the bars. */
  readonly axis?: boolean
  /** How wide a text is; where it is told, long ones wrap, for which rows must be high enough. */
  readonly wide?: Wide
}) {
  // Recharts freezes the rows it is given.
  const data = rows.map((row) => ({ ...row }))
  const hatch = `hatch-${theme.no.slice(1)}`
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={barsHeight(rows.length, layout, axis)}
      margin={{ top: 0, right: layout.after, bottom: 0, left: 0 }}
      barSize={layout.bar}
      accessibilityLayer={false}
    >
      <defs>
        <HatchPattern id={hatch} colour={theme.no} />
      </defs>
      <XAxis
        type="number"
        domain={[0, 1]}
        ticks={[0, 0.5, 1]}
        hide={!axis}
        height={axis ? AXIS_HEIGHT : 0}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize: 12, fill: theme.ink3, fontFamily: CHART_FONT }}
      />
      <YAxis
        type="category"
        dataKey="issue"
        width={layout.names}
        interval={0}
        axisLine={{ stroke: theme.line3 }}
        tickLine={false}
        tick={({ y, index }: { y: number | string; index: number }) => (
          <IssueName
            row={rows[index]}
            y={Number(y)}
            width={width}
            layout={layout}
            theme={theme}
            wide={wide}
          />
        )}
      />
      <Bar
        dataKey="score"
        isAnimationActive={false}
        minPointSize={2}
        shape={(bar: { x?: number; y?: number; width?: number; height?: number; index?: number }) => (
          <ScoreBar
            {...bar}
            y={(bar.y ?? 0) + barShift(layout)}
            row={rows[bar.index ?? 0]}
            theme={theme}
            hatch={hatch}
          />
        )}
      >
        <LabelList
          dataKey="score"
          content={(label) => (
            <After
              row={rows[label.index ?? 0]}
              x={layout.names}
              bar={width - layout.names - layout.after}
              y={Number(label.y ?? 0) + Number(label.height ?? 0) / 2 + barShift(layout)}
              layout={layout}
              looks={looks}
              theme={theme}
              wide={wide ?? ((text) => estimateWidth(text, layout.text))}
            />
          )}
        />
      </Bar>
    </BarChart>
  )
}

/** Where names stand above the bars, bars move down to make room. */
function barShift(layout: BarsLayout): number {
  return layout.stacked ? layout.row / 4 : 0
}

type Wide = (text: string) => number

/** What follows a bar: where it begins, and whom it names. */
interface Beside {
  readonly x: number
  readonly looks: PartyLooks
  readonly wide: Wide
}

interface RowProps {
  readonly row: CommonGroundRow | undefined
  readonly y: number
  readonly layout: BarsLayout
  readonly theme: ChartTheme
}

function IssueName({
  row,
  y: middle,
  width,
  layout,
  theme,
  wide,
}: RowProps & { readonly width: number; readonly wide: Wide | undefined }) {
  if (!row) return <g />
  const { title, words } = barLines(row, width, layout, wide)
  const y = middle - barShift(layout)
  return (
    <g>
      <StateGlyph state={row.state} theme={theme} x={7} y={y} />
      <Lines lines={title} x={TITLE_AT} y={y} layout={layout} fill={theme.ink} />
      {row.score === undefined && (
        <Lines
          lines={words}
          x={layout.names + 6}
          y={middle + barShift(layout)}
          layout={layout}
          fill={theme.ink3}
        />
      )}
    </g>
  )
}

/** Some lines of text around a height. */
function Lines({
  lines,
  x,
  y,
  layout: { text },
  fill,
}: {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly layout: BarsLayout
  readonly fill: string
}) {
  const top = y - ((lines.length - 1) * LINE) / 2 + text * 0.34
  return lines.map((line, index) => (
    <text
      // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
      key={index}
      x={x}
      y={top + index * LINE}
      fontSize={text}
      fontFamily={CHART_FONT}
      fill={fill}
    >
      {line}
    </text>
  ))
}

function ScoreBar({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  row,
  theme,
  hatch,
}: {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly row: CommonGroundRow | undefined
  readonly theme: ChartTheme
  readonly hatch: string
}) {
  if (!row || row.score === undefined) return <g />
  if (row.state !== 'blocked')
    return <rect x={x} y={y} width={width} height={height} fill={theme.state[row.state]} />
  return (
    <rect
      x={x + 0.5}
      y={y + 0.5}
      width={Math.max(1, width - 1)}
      height={height - 1}
      fill={`url(#${hatch})`}
      stroke={theme.no}
    />
  )
}

/** The number after a bar, and the marks of those it is about. */
function After({ row, x, y, bar, layout, looks, theme, wide }: RowProps & Beside & { readonly bar: number }) {
  if (!row || row.score === undefined) return null
  const text = { y: y + layout.text * 0.34, fontSize: layout.text, fontFamily: CHART_FONT }
  const start = x + row.score * bar + 7
  return (
    <g>
      <text {...text} x={start} fill={theme.ink} fontWeight={600}>
        {formatScore(row.score)}
      </text>
      {row.left.length === 0 ? (
        <text {...text} x={start + 34} fill={theme.ink3}>
          {row.words}
        </text>
      ) : (
        <BarMarks row={row} x={start + 38} y={y} layout={layout} looks={looks} theme={theme} wide={wide} />
      )}
    </g>
  )
}
