import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { FigureLayout, PlacedPanel } from './layoutFigure.ts'
import type { LegendItem } from './figureSpec.ts'
import type { TextStyle } from './layouts.ts'

export type { Measure } from './layoutFigure.ts'

/**
 * One page of a figure as an SVG document, all text as text. Panels are put in afterwards, into the groups marked
 * `data-slot`: some are drawn by a library that needs a page of its own.
 */
export function FigureDocument({
  layout,
  legend,
  theme,
  title,
  description,
}: {
  readonly layout: FigureLayout
  readonly legend: readonly LegendItem[]
  readonly theme: ChartTheme
  readonly title: string
  readonly description: string
}) {
  const { width, height, shape } = layout
  const { margin } = shape
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={CHART_FONT}
      role="img"
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect width={width} height={height} fill={theme.page} />
      <Lines lines={layout.title} x={margin} style={shape.title} fill={theme.ink} />
      <Lines lines={layout.subtitle} x={margin} style={shape.subtitle} fill={theme.ink2} />
      <path d={`M${margin} ${layout.ruleAt}H${width - margin}`} stroke={theme.ink} />
      <Legend layout={layout} items={legend} theme={theme} />
      {layout.panels.map((placed) => (
        <Slot key={placed.panel.id} placed={placed} size={layout.headingSize} theme={theme} />
      ))}
      <path d={`M${margin} ${layout.footRuleAt}H${width - margin}`} stroke={theme.line2} />
      <Lines lines={layout.note} x={margin} style={shape.note} fill={theme.ink2} />
      <Lines lines={layout.sources} x={margin} style={shape.note} fill={theme.ink2} />
      <text
        x={width - margin}
        y={layout.wordmarkAt}
        textAnchor="end"
        fontSize={15}
        fontWeight={700}
        fill={theme.ink}
      >
        Parley
      </text>
    </svg>
  )
}

function Legend({
  layout: { legend, shape },
  items,
  theme,
}: {
  readonly layout: FigureLayout
  readonly items: readonly LegendItem[]
  readonly theme: ChartTheme
}) {
  return legend.map(({ index, x, y }) => (
    <g key={index}>
      <g transform={`translate(${x + 6} ${y})`}>{items[index]?.sign(theme)}</g>
      <text x={x + 18} y={y + shape.legend.size * 0.35} fontSize={shape.legend.size} fill={theme.ink2}>
        {items[index]?.label}
      </text>
    </g>
  ))
}

function Slot({
  placed: { panel, x, y, headingAt },
  size,
  theme,
}: {
  readonly placed: PlacedPanel
  readonly size: number
  readonly theme: ChartTheme
}) {
  return (
    <g>
      {panel.heading && (
        <text x={x} y={headingAt} fontSize={size} fill={theme.ink}>
          <tspan fontWeight={600}>{panel.heading.strong}</tspan>
          <tspan dx={7} fontSize={size - 1.5} fill={theme.ink3}>
            {panel.heading.soft}
          </tspan>
        </text>
      )}
      <g data-slot={panel.id} transform={`translate(${x} ${y})`} />
    </g>
  )
}

function Lines({
  lines,
  x,
  style,
  fill,
}: {
  readonly lines: readonly { readonly text: string; readonly y: number }[]
  readonly x: number
  readonly style: TextStyle
  readonly fill: string
}) {
  return lines.map(({ text, y }) => (
    <text key={y} x={x} y={y} fontSize={style.size} fontWeight={style.weight} fill={fill}>
      {text}
    </text>
  ))
}
