import { useId } from 'react'
import { HatchPattern, PartyMark, RedLineHook } from '../marks.tsx'
import { CHART_FONT, partyColour, type ChartTheme } from '../theme.ts'
import { cellScaleLayout, endLineY, LABEL_SIZE, type CellScaleLayout } from './cellScaleLayout.ts'
import type { CellScaleSpec } from './cellScaleSpec.ts'

const TICK = 3
const RANGE_BELOW = 8.3
const RANGE_END = 4
const HATCH_HEIGHT = 7
const ZONE_HEIGHT = 6
const HALO = 4

interface CellScaleProps {
  readonly spec: CellScaleSpec
  readonly width: number
  readonly theme: ChartTheme
  /** What the picture shows, as sentences. */
  readonly name: string
  /** Colour of the surface it lies on. */
  readonly surface: string
}

/** One party on the scale of one issue, among the others: its place, its range, and the red lines that matter. */
export function CellScale({ spec, width, theme, name, surface }: CellScaleProps) {
  const layout = cellScaleLayout(spec, width)
  const { axis, x } = layout
  return (
    <svg
      role="img"
      aria-label={name}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      fontFamily={CHART_FONT}
      fontSize={LABEL_SIZE}
    >
      <Outcomes spec={spec} layout={layout} theme={theme} />
      <line x1={x(0)} x2={x(100)} y1={axis} y2={axis} stroke={theme.line3} />
      {spec.ticks.map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={axis - TICK} y2={axis + TICK} stroke={theme.line3} />
      ))}
      {layout.trueValues.map((value) => (
        <line key={value} x1={x(value)} x2={x(value)} y1={axis - TICK} y2={axis + TICK} stroke={theme.ink} />
      ))}
      <Range spec={spec} layout={layout} theme={theme} />
      {layout.bounds.map(({ bound, hook }) => (
        <RedLineHook
          key={`${bound.refuses} ${bound.value}`}
          x={x(bound.value)}
          base={axis}
          height={hook}
          refuses={bound.refuses}
          theme={theme}
        />
      ))}
      {layout.marks.map(({ mark, ...place }) => (
        <PartyMark
          key={mark.look.id}
          {...place}
          order={mark.look.order}
          theme={theme}
          confidence={mark.confidence}
          surface={surface}
          halo
        />
      ))}
      <Labels layout={layout} theme={theme} surface={surface} width={width} />
    </svg>
  )
}

/** The band of outcomes that are left, where that is not the whole scale; or the hatch where none is. */
function Outcomes({
  spec,
  layout,
  theme,
}: Pick<CellScaleProps, 'spec' | 'theme'> & { readonly layout: CellScaleLayout }) {
  const pattern = `hatch${useId()}`
  const { axis, x } = layout
  const { low, high } = spec.zone
  const start = x(Math.min(low, high))
  const width = x(Math.max(low, high)) - start
  if (low > high)
    return (
      <>
        <defs>
          <HatchPattern id={pattern} colour={theme.no} width={0.55} />
        </defs>
        <rect
          x={start}
          y={axis - HATCH_HEIGHT / 2}
          width={width}
          height={HATCH_HEIGHT}
          fill={`url(#${pattern})`}
        />
      </>
    )
  if (low === 0 && high === 100) return null
  return <rect x={start} y={axis - ZONE_HEIGHT / 2} width={width} height={ZONE_HEIGHT} fill={theme.zone} />
}

function Range({
  spec,
  layout,
  theme,
}: Pick<CellScaleProps, 'spec' | 'theme'> & { readonly layout: CellScaleLayout }) {
  const own = spec.marks.find((mark) => mark.own)
  if (!spec.range || !own) return null
  const [from, to] = [layout.x(spec.range[0]), layout.x(spec.range[1])]
  const y = layout.axis + RANGE_BELOW
  return (
    <path
      d={`M${from} ${y - RANGE_END}V${y}H${to}V${y - RANGE_END}`}
      fill="none"
      stroke={partyColour(theme, own.look.order)}
      strokeWidth={1.5}
    />
  )
}

function Labels({
  layout,
  theme,
  surface,
  width,
}: Pick<CellScaleProps, 'theme' | 'surface' | 'width'> & { readonly layout: CellScaleLayout }) {
  const halo = { stroke: surface, strokeWidth: HALO, paintOrder: 'stroke', strokeLinejoin: 'round' } as const
  const { value, ends } = layout
  return (
    <>
      {layout.bounds.map(({ bound, text, x, y }) => (
        <text key={`${bound.refuses} ${bound.value}`} x={x} y={y} fill={theme.no} {...halo}>
          {text}
        </text>
      ))}
      {value && (
        <text x={value.x} y={value.y} fill={theme.ink} fontSize={14} fontWeight={600} {...halo}>
          {value.text}
        </text>
      )}
      {ends.low.map((line, index) => (
        <text key={line} x={0} y={endLineY(layout, index)} fill={theme.ink3}>
          {line}
        </text>
      ))}
      {ends.high.map((line, index) => (
        <text key={line} x={width} y={endLineY(layout, index)} textAnchor="end" fill={theme.ink3}>
          {line}
        </text>
      ))}
    </>
  )
}
