import { wrapText } from '../../export/wrapText.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { FigureSpec, Panel, Provenance } from './figureSpec.ts'

/** Widths of a text in px, for a size in px and a weight. */
export type Measure = (text: string, size: number, weight: number) => number

/** Sizes of the default layout, 960 wide; text is never below 12. */
export const LAYOUT = {
  width: 960,
  margin: 36,
  title: { size: 27, line: 33, weight: 600 },
  subtitle: { size: 16, line: 21, weight: 400 },
  legend: { size: 13, line: 22, weight: 400 },
  heading: { size: 14, line: 26, weight: 600 },
  note: { size: 12.5, line: 17, weight: 400 },
} as const

const SIGN = 12
const GAP = 8
const LEGEND_GAP = 22

interface Text {
  readonly size: number
  readonly line: number
  readonly weight: number
}

interface Line {
  readonly text: string
  readonly y: number
}

/** Where everything of an exported figure stands: texts wrapped, legend flowed, panels stacked; nothing is cut off. */
export interface FigureLayout {
  readonly width: number
  readonly height: number
  readonly title: readonly Line[]
  readonly subtitle: readonly Line[]
  readonly ruleAt: number
  readonly legend: readonly { readonly index: number; readonly x: number; readonly y: number }[]
  readonly panels: readonly {
    readonly panel: Panel
    readonly headingAt: number | undefined
    readonly y: number
  }[]
  readonly footRuleAt: number
  readonly note: readonly Line[]
  readonly sources: readonly Line[]
}

/** Lays a figure out for the default width; the height follows from the content. */
export function layoutFigure<Row>(
  spec: FigureSpec<Row>,
  sources: string,
  panels: readonly Panel[],
  measure: Measure,
): FigureLayout {
  const { width, margin } = LAYOUT
  const inner = width - 2 * margin
  let y = margin
  const lines = (text: string, style: Text, most = inner): Line[] =>
    wrapText(text, most, (part) => measure(part, style.size, style.weight)).map((part) => {
      y += style.line
      return { text: part, y: y - (style.line - style.size) / 2 - style.size * 0.2 }
    })

  const title = lines(spec.headline, LAYOUT.title)
  const subtitle = lines(spec.subtitle, LAYOUT.subtitle)
  y += 10
  const ruleAt = y
  y += 8
  const legend = flowLegend(spec, y, inner, measure)
  y = (legend.at(-1)?.y ?? y - LAYOUT.legend.line / 2) + LAYOUT.legend.line / 2 + GAP
  const placed = panels.map((panel) => {
    const headingAt = panel.heading && y + LAYOUT.heading.line - 9
    if (panel.heading) y += LAYOUT.heading.line
    const top = y
    y += panel.height + GAP
    return { panel, headingAt, y: top }
  })
  y += GAP
  const footRuleAt = y
  y += GAP
  const note = lines(`Note: ${spec.note}`, LAYOUT.note)
  y += 4
  const sourceLines = lines(`Sources: ${sources}`, LAYOUT.note, inner - 80)
  return {
    width,
    height: Math.ceil(y + margin - 10),
    title,
    subtitle,
    ruleAt,
    legend,
    panels: placed,
    footRuleAt,
    note,
    sources: sourceLines,
  }
}

function flowLegend<Row>(spec: FigureSpec<Row>, top: number, inner: number, measure: Measure) {
  let x = 0
  let y = top + LAYOUT.legend.line / 2
  return spec.legend.map(({ label }, index) => {
    const width = SIGN + 6 + measure(label, LAYOUT.legend.size, LAYOUT.legend.weight)
    if (x > 0 && x + width > inner) {
      x = 0
      y += LAYOUT.legend.line
    }
    const place = { index, x: LAYOUT.margin + x, y }
    x += width + LEGEND_GAP
    return place
  })
}

/**
 * A figure as one SVG document, all text as text. Panels are put in afterwards, into the groups marked `data-slot`: some
 * are drawn by a library that needs a page of its own.
 */
export function FigureDocument<Row>({
  spec,
  layout,
  theme,
  provenance,
}: {
  readonly spec: FigureSpec<Row>
  readonly layout: FigureLayout
  readonly theme: ChartTheme
  readonly provenance: Provenance
}) {
  const { width, height } = layout
  const { margin } = LAYOUT
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={CHART_FONT}
      role="img"
    >
      <title>{`${spec.title}: ${spec.headline}`}</title>
      <desc>{`${spec.subtitle} ${spec.note} ${provenance.sources}`}</desc>
      <rect width={width} height={height} fill={theme.page} />
      <Lines lines={layout.title} style={LAYOUT.title} fill={theme.ink} />
      <Lines lines={layout.subtitle} style={LAYOUT.subtitle} fill={theme.ink2} />
      <path d={`M${margin} ${layout.ruleAt}H${width - margin}`} stroke={theme.ink} />
      {layout.legend.map(({ index, x, y }) => (
        <g key={index}>
          <g transform={`translate(${x + SIGN / 2} ${y})`}>{spec.legend[index]?.sign(theme)}</g>
          <text x={x + SIGN + 6} y={y + 4.5} fontSize={LAYOUT.legend.size} fill={theme.ink2}>
            {spec.legend[index]?.label}
          </text>
        </g>
      ))}
      {layout.panels.map(({ panel, headingAt, y }) => (
        <g key={panel.id}>
          {panel.heading && (
            <text x={margin} y={headingAt} fontSize={LAYOUT.heading.size} fill={theme.ink}>
              <tspan fontWeight={600}>{panel.heading.strong}</tspan>
              <tspan dx={7} fontSize={12.5} fill={theme.ink3}>
                {panel.heading.soft}
              </tspan>
            </text>
          )}
          <g data-slot={panel.id} transform={`translate(${margin} ${y})`} />
        </g>
      ))}
      <path d={`M${margin} ${layout.footRuleAt}H${width - margin}`} stroke={theme.line2} />
      <Lines lines={layout.note} style={LAYOUT.note} fill={theme.ink2} />
      <Lines lines={layout.sources} style={LAYOUT.note} fill={theme.ink2} />
      <text
        x={width - margin}
        y={layout.sources.at(-1)?.y}
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

function Lines({
  lines,
  style,
  fill,
}: {
  readonly lines: readonly Line[]
  readonly style: Text
  readonly fill: string
}) {
  return lines.map(({ text, y }) => (
    <text key={y} x={LAYOUT.margin} y={y} fontSize={style.size} fontWeight={style.weight} fill={fill}>
      {text}
    </text>
  ))
}
