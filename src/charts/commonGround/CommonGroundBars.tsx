import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { sum } from '../../base/sum.ts'
import { formatScore } from '../../base/words.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { HatchPattern, PartyMark, StateGlyph } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
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
  /** How wide a name beside a mark is. */
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
          <IssueName row={rows[index]} y={Number(y)} layout={layout} theme={theme} />
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

function IssueName({ row, y: middle, layout, theme }: RowProps) {
  if (!row) return <g />
  const y = middle - barShift(layout)
  return (
    <g>
      <StateGlyph state={row.state} theme={theme} x={7} y={y} />
      <text x={21} y={y + layout.text * 0.34} fontSize={layout.text} fontFamily={CHART_FONT} fill={theme.ink}>
        {row.title}
      </text>
      {row.score === undefined && (
        <text
          x={layout.names + 6}
          y={middle + barShift(layout) + layout.text * 0.34}
          fontSize={layout.text}
          fontFamily={CHART_FONT}
          fill={theme.ink3}
        >
          {row.words}
        </text>
      )}
    </g>
  )
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
        <Marks row={row} x={start + 38} y={y} layout={layout} looks={looks} theme={theme} wide={wide} />
      )}
    </g>
  )
}

function Marks({ row, x, y, layout, looks, theme, wide }: RowProps & Beside) {
  if (!row) return null
  const { left, right, sign } = placeMarks(row, x, layout, looks, wide)
  return (
    <g>
      {[...left, ...right].map((mark) => (
        <g key={mark.id}>
          <PartyMark order={mark.order} theme={theme} x={mark.x} y={y} r={4.2} />
          {layout.named && (
            <text
              x={mark.x + 8}
              y={y + layout.text * 0.34}
              fontSize={layout.text - 0.5}
              fontFamily={CHART_FONT}
              fill={theme.ink2}
            >
              {mark.name}
            </text>
          )}
        </g>
      ))}
      {row.state === 'blocked' ? (
        <path d={`M${sign - 3} ${y - 3}l6 6m0-6-6 6`} stroke={theme.no} strokeWidth={2} />
      ) : (
        <path d={`M${sign - 4.5} ${y}h9`} stroke={theme.ink3} />
      )}
    </g>
  )
}

const STEP = 14

/** Where the marks of a row stand, from left to right, with the sign between its two sides. */
function placeMarks(row: CommonGroundRow, x: number, layout: BarsLayout, looks: PartyLooks, wide: Wide) {
  const marks = (ids: readonly string[]) =>
    ids.map((id) => ({ id, order: looks.get(id)?.order ?? 0, name: looks.get(id)?.shortLabel ?? id }))
  const room = (name: string) => STEP + (layout.named ? wide(name) + 6 : 0)
  const placeFrom = (start: number, ids: readonly string[]) =>
    marks(ids).map((mark, index, all) => ({
      ...mark,
      x: start + sum(all.slice(0, index).map(({ name }) => room(name))),
    }))
  const width = (ids: readonly string[]) => sum(marks(ids).map(({ name }) => room(name)))
  const sign = x + width(row.left)
  return { left: placeFrom(x, row.left), sign, right: placeFrom(sign + STEP, row.right) }
}
