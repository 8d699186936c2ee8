import { PartyMark, RedLineHook } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import type { ChartTheme } from '../theme.ts'
import { type CellBox, LINE, PLAN_PAD, TEXT } from './positionsLayout.ts'
import { PlanRule } from './PlanRule.tsx'

const MARKS = 3
const STEP = 12

/** One plan’s cell of the exported matrix: the rule, the words, and below them whose red lines it crosses and its place. */
export function PicturePlanCell({
  box: { cell, style, x, width, lines },
  height,
  looks,
  theme,
}: {
  readonly box: Extract<CellBox, { kind: 'plan' }>
  readonly height: number
  readonly looks: PartyLooks
  readonly theme: ChartTheme
}) {
  const silent = cell.value === undefined
  const base = lines.length * LINE + 14
  return (
    <g transform={`translate(${x} 0)`}>
      <g transform={`translate(2 ${(height + 1) / 2})`}>
        <PlanRule style={style} height={height + 1} theme={theme} />
      </g>
      {lines.map((text, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
        <text key={index} x={PLAN_PAD} y={(index + 1) * LINE} fill={silent ? theme.ink3 : theme.ink}>
          {text}
        </text>
      ))}
      {!silent && (
        <>
          <Crossed cell={cell} base={base} looks={looks} theme={theme} />
          <text x={width - 4} y={base} textAnchor="end" fontSize={12} fill={theme.ink2}>
            {cell.open === undefined ? cell.value : `open ${cell.value}`}
          </text>
        </>
      )}
    </g>
  )
}

function Crossed({
  cell: { crosses, open },
  base,
  looks,
  theme,
}: Pick<Extract<CellBox, { kind: 'plan' }>, 'cell'> & {
  readonly base: number
  readonly looks: PartyLooks
  readonly theme: ChartTheme
}) {
  if (crosses.length === 0)
    // Where the text leaves the point open there is no room for both; no hook says as much.
    return open === undefined ? (
      <text x={PLAN_PAD} y={base} fontSize={12} fill={theme.ink3}>
        no red line
      </text>
    ) : null
  const shown = crosses.slice(0, crosses.length > MARKS ? MARKS - 1 : MARKS)
  const others = crosses.length - shown.length
  return (
    <g transform={`translate(${PLAN_PAD} ${base - 4})`}>
      <RedLineHook x={1} base={4} height={8} foot={6} refuses="above" theme={theme} />
      {shown.map(({ id }, index) => (
        <PartyMark
          key={id}
          order={looks.get(id)?.order ?? 0}
          theme={theme}
          x={15 + index * STEP}
          r={TEXT * 0.32}
        />
      ))}
      {others > 0 && (
        <text x={10 + shown.length * STEP} y={4} fontSize={12} fill={theme.ink2}>
          +{others}
        </text>
      )}
    </g>
  )
}
