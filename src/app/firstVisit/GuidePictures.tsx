import { PartyMark, RedLineHook } from '../../charts/marks.tsx'
import { hatchLines } from '../../charts/oneLine/hatchLines.ts'
import { tintCss } from '../../charts/positions/stanceTint.ts'
import { Tick } from '../../charts/positions/Tick.tsx'
import { useDashboard } from '../../views/context.ts'
import type { BlockExample, CellExample } from './guideExample.ts'
import styles from './Guide.module.css'

const WIDTH = 240
/** Room at both ends for a mark beside a red line. */
const PAD = 22
const AXIS_Y = 13

/** A cell as the Matrix draws it: words, tint, and the tick at its place. */
export function CellPicture({ cell }: { readonly cell: CellExample }) {
  const { theme } = useDashboard()
  return (
    <div className={styles['cell']} style={{ background: tintCss(cell.value) }} aria-hidden="true">
      <span>{cell.words}</span>
      <svg>
        <svg x={`${cell.value}%`} y={1.5} overflow="visible">
          <Tick confidence={cell.confidence} theme={theme} />
        </svg>
      </svg>
    </div>
  )
}

/** Two red lines on a scale, and the hatch of what neither leaves. */
export function BlockPicture({ block: { upTo, from } }: { readonly block: BlockExample }) {
  const { looks, theme } = useDashboard()
  const at = (value: number) => PAD + (value / 100) * (WIDTH - 2 * PAD)
  const left = at(upTo.bound)
  const right = at(from.bound)
  const order = (id: string) => looks.get(id)?.order ?? 0
  return (
    <svg
      className={styles['picture']}
      width={WIDTH}
      height={22}
      viewBox={`0 0 ${WIDTH} 22`}
      aria-hidden="true"
    >
      <path d={`M${at(0)} ${AXIS_Y}H${at(100)}`} stroke={theme.line3} />
      <path
        d={hatchLines(left, AXIS_Y - 5, right - left, 10, 5)}
        stroke={theme.no}
        strokeOpacity={0.75}
        fill="none"
      />
      <RedLineHook x={left} base={AXIS_Y + 6} height={12} refuses="above" theme={theme} />
      <RedLineHook x={right} base={AXIS_Y + 6} height={12} refuses="below" theme={theme} />
      <PartyMark order={order(upTo.party.id)} theme={theme} x={left - 11} y={AXIS_Y} r={4.4} halo />
      <PartyMark order={order(from.party.id)} theme={theme} x={right + 11} y={AXIS_Y} r={4.4} halo />
    </svg>
  )
}
