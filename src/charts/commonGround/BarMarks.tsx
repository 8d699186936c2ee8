import { sum } from '../../base/sum.ts'
import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { BarsLayout } from './barsLayout.ts'
import type { CommonGroundRow } from './commonGroundRows.ts'

type Wide = (text: string) => number

/** The marks of those furthest apart after a bar, with a sign between the two sides. */
export function BarMarks({
  row,
  x,
  y,
  layout,
  looks,
  theme,
  wide,
}: {
  readonly row: CommonGroundRow
  readonly x: number
  readonly y: number
  readonly layout: BarsLayout
  readonly looks: PartyLooks
  readonly theme: ChartTheme
  readonly wide: Wide
}) {
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
