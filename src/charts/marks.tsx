import type { ReactElement } from 'react'
import type { IssueState } from '../analysis/issueReading.ts'
import type { Confidence } from '../model/schema.ts'
import { partyColour, type ChartTheme } from './theme.ts'

const SHAPES = 8

interface PartyMarkProps {
  readonly order: number
  readonly theme: ChartTheme
  readonly r?: number
  readonly x?: number
  readonly y?: number
  readonly confidence?: Confidence | undefined
  /** Colour of the surface behind: fills outlined marks and the gap that tells the second eight parties apart. */
  readonly surface?: string
  readonly halo?: boolean
}

/** A party's mark. Its fill is the confidence: solid high, outlined medium, dashed low; the hue never fades. */
export function PartyMark({
  order,
  theme,
  r = 4.6,
  x = 0,
  y = 0,
  confidence = 'high',
  surface = theme.page,
  halo = false,
}: PartyMarkProps) {
  const colour = partyColour(theme, order)
  const path = shapePath(
    order % SHAPES,
    confidence === 'high' ? r : r - (confidence === 'medium' ? r / 4 : r * 0.14),
  )
  const stroke = confidence === 'medium' ? r / 2 : r * 0.28
  return (
    <g transform={`translate(${x} ${y})`} aria-hidden="true">
      {halo && <path d={shapePath(order % SHAPES, r)} fill={surface} stroke={surface} strokeWidth={2.4} />}
      {confidence === 'high' ? (
        <path d={path} fill={colour} />
      ) : (
        <path
          d={path}
          fill={surface}
          stroke={colour}
          strokeWidth={stroke}
          {...(confidence === 'low' ? { strokeDasharray: '2 1.2' } : {})}
        />
      )}
      {order >= SHAPES && <rect x={-1.4 * r} y={-r / 6} width={2.8 * r} height={r / 3} fill={surface} />}
    </g>
  )
}

function shapePath(shape: number, r: number): string {
  const to = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([x, y]) => `${round(x * r)} ${round(y * r)}`).join('L')}Z`
  switch (shape) {
    case 1:
      return to([[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]]) // prettier-ignore
    case 2:
      return to([[0, -1.28], [1.28, 0], [0, 1.28], [-1.28, 0]]) // prettier-ignore
    case 3:
      return to([[0, -1.18], [1.16, 0.92], [-1.16, 0.92]]) // prettier-ignore
    case 4:
      return to([[0, 1.18], [1.16, -0.92], [-1.16, -0.92]]) // prettier-ignore
    case 5:
      return to([
        [-0.42, -1.1], [0.42, -1.1], [0.42, -0.42], [1.1, -0.42], [1.1, 0.42], [0.42, 0.42],
        [0.42, 1.1], [-0.42, 1.1], [-0.42, 0.42], [-1.1, 0.42], [-1.1, -0.42], [-0.42, -0.42],
      ]) // prettier-ignore
    case 6:
      return to([[-1, -1], [1, -1], [-1, 1], [1, 1]]) // prettier-ignore
    case 7: {
      const flat = round(0.62 * r)
      const reach = round(Math.sqrt(1.2 ** 2 - 0.3 ** 2) * r)
      return `M${-reach} ${flat}A${round(1.2 * r)} ${round(1.2 * r)} 0 0 1 ${reach} ${flat}Z`
    }
    default:
      return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`
  }
}

/** The glyph of a state in a box of 12, its centre at (x, y). */
export function StateGlyph({
  state,
  theme,
  x = 0,
  y = 0,
}: {
  readonly state: IssueState
  readonly theme: ChartTheme
  readonly x?: number
  readonly y?: number
}) {
  return (
    <g transform={`translate(${x} ${y})`} aria-hidden="true">
      {stateShapes(state, theme.state[state], theme.page)}
    </g>
  )
}

function stateShapes(state: IssueState, colour: string, surface: string): ReactElement {
  switch (state) {
    case 'agreed':
      return (
        <>
          <circle r={5.8} fill={colour} />
          <path d="M-2.7 .2-.8 2.2 2.8-2" fill="none" stroke={surface} strokeWidth={1.7} />
        </>
      )
    case 'close':
      return (
        <>
          <circle r={4.9} fill="none" stroke={colour} strokeWidth={1.6} />
          <circle r={2.5} fill={colour} />
        </>
      )
    case 'bridgeable':
      return (
        <>
          <circle r={5} fill="none" stroke={colour} strokeWidth={1.5} />
          <path d="M0-5A5 5 0 0 0 0 5Z" fill={colour} />
        </>
      )
    case 'blocked':
      return <path d="M-4.2-4.2 4.2 4.2M4.2-4.2-4.2 4.2" stroke={colour} strokeWidth={2.4} />
    case 'unknown':
      return <circle r={5} fill="none" stroke={colour} strokeWidth={1.3} strokeDasharray="2 1.9" />
  }
}

/** A red line: a stroke at the bound with a foot that points to the refused side. `base` is the y of the foot. */
export function RedLineHook({
  x,
  base,
  height = 9,
  foot = 7,
  refuses,
  theme,
}: {
  readonly x: number
  readonly base: number
  readonly height?: number
  readonly foot?: number
  readonly refuses: 'above' | 'below'
  readonly theme: ChartTheme
}) {
  const end = refuses === 'above' ? x + foot : x - foot
  return (
    <path
      d={`M${round(x)} ${base - height}V${base}H${round(end)}`}
      fill="none"
      stroke={theme.no}
      strokeWidth={1.6}
      aria-hidden="true"
    />
  )
}

/** The 45° hatch of what is blocked, as a pattern to fill with. */
export function HatchPattern({
  id,
  colour,
  gap = 5,
  width = 1.3,
}: {
  readonly id: string
  readonly colour: string
  readonly gap?: number
  readonly width?: number
}) {
  return (
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d={`M0 0V${gap}`} stroke={colour} strokeWidth={width * 2} />
    </pattern>
  )
}

/** Contested: two bars and a slash in a box of 10. */
export function ContestedGlyph({ colour }: { readonly colour: string }) {
  return (
    <path
      d="M-4-1.8H4M-4 1.8H4M2.6-4.4-2.6 4.4"
      fill="none"
      stroke={colour}
      strokeWidth={1.3}
      aria-hidden="true"
    />
  )
}

/** Stale: a clock in a box of 10. */
export function StaleGlyph({ colour }: { readonly colour: string }) {
  return (
    <g fill="none" stroke={colour} strokeWidth={1.2} aria-hidden="true">
      <circle r={4.3} />
      <path d="M0-2.4V0H2" />
    </g>
  )
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
