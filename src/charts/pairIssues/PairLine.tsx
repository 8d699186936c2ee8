import { PartyMark } from '../marks.tsx'
import { dodge } from '../oneLine/dodge.ts'
import { hatchLines } from '../oneLine/hatchLines.ts'
import type { PartyLooks } from '../partyLook.ts'
import type { ChartTheme } from '../theme.ts'
import type { PairIssueRow } from './pairIssueRows.ts'

const R = 4.4
const BAND = 7
/** How far two marks must stand apart, in radii; nearer ones step up and down. */
const APART = 1.9

/**
 * Two parties on a line from 0 to 100, and the distance between them; hatched in red where no outcome clears both red
 * lines. A silent party has no mark. Drawn around the line’s left end.
 */
export function PairLine({
  row: { sides, gap },
  width,
  looks,
  theme,
}: {
  readonly row: Pick<PairIssueRow, 'sides' | 'gap'>
  readonly width: number
  readonly looks: PartyLooks
  readonly theme: ChartTheme
}) {
  const pad = R * 1.4
  const span = width - 2 * pad
  const at = (value: number) => (value / 100) * span
  const marks = sides.flatMap(({ party, stance }) =>
    stance ? [{ party, ...stance, x: at(stance.value) }] : [],
  )
  const { places } = dodge(
    marks.map(({ x }) => x),
    span,
    R * APART,
  )
  const xs = marks.map(({ x }) => x)
  return (
    <g transform={`translate(${pad} 0)`} aria-hidden="true">
      <path d={`M0 0H${span}`} stroke={theme.line} />
      {xs.length === 2 && (
        <path d={`M${Math.min(...xs)} 0H${Math.max(...xs)}`} stroke={theme.line3} strokeWidth={1.6} />
      )}
      {gap && (
        <path
          d={hatchLines(at(gap.from), -BAND / 2, Math.max(2, at(gap.to) - at(gap.from)), BAND, 4)}
          stroke={theme.no}
        />
      )}
      {marks.map(({ party, confidence }, index) => (
        <PartyMark
          key={party}
          order={looks.get(party)?.order ?? 0}
          confidence={confidence}
          theme={theme}
          r={R}
          x={places[index]?.x ?? 0}
          y={places[index]?.y ?? 0}
          halo
        />
      ))}
    </g>
  )
}
