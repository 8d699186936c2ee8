import { countStates } from '../../analysis/headline.ts'
import { ISSUE_STATES, type IssueState } from '../../analysis/issueReading.ts'
import { groupBy } from '../../base/groupBy.ts'
import { sum } from '../../base/sum.ts'
import { wrapText } from '../../export/wrapText.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { StateGlyph } from '../marks.tsx'
import { stateWord } from '../stateWords.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { IssueStateRow } from './issueStatesRows.ts'

const GROUP_SHARE = 0.15
const GAP = 12
const SIZE = 13.5
const LINE = 18
const PADDING = 10
const HEAD = 50
/** A column with more issues than this is given double width. */
const MANY = 5
/** How much further apart the lines of a group are set, at most. */
const MOST_LINE = 1.35
/** A column this wide sets its issues in two. */
const ABREAST = 170

interface Text {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly soft?: boolean
}

interface StatesLayout {
  readonly width: number
  readonly height: number
  readonly heads: readonly { readonly state: IssueState; readonly count: number; readonly x: number }[]
  readonly groups: readonly {
    readonly y: number
    readonly title: readonly Text[]
    readonly issues: readonly Text[]
  }[]
}

/**
 * Where every group, issue and count of the table of states stands; long names wrap inside their column. Counts are those of
 * all rows, of which a page may show some. Where rows are spread, lines take a part of it, the room between groups the rest.
 */
export function layoutStates(
  rows: readonly IssueStateRow[],
  width: number,
  all: readonly IssueStateRow[] = rows,
  spread = 1,
): StatesLayout {
  const counts = countStates(all)
  const shown = ISSUE_STATES.filter((state) => counts[state] > 0)
  const left = width * GROUP_SHARE
  const shares = shown.map((state) => (counts[state] > MANY ? 2 : 1))
  const share = (width - left) / Math.max(1, sum(shares))
  const columns = shown.map((state, index) => ({
    state,
    x: left + share * sum(shares.slice(0, index)),
    width: share * (shares[index] ?? 1),
  }))
  const line = LINE * Math.min(MOST_LINE, 1 + (spread - 1) / 3)
  let y = HEAD
  const groups = [...groupBy(rows, ({ group }) => group)].map(([group, members]) => {
    const top = y
    const title = wrap(group, left).map((text, index) => ({ text, x: 0, y: LINE * (index + 1) }))
    const cells = columns.map(({ state, x, width: room }) =>
      placeIssues(
        members.filter((row) => row.state === state),
        x,
        room,
        line,
      ),
    )
    const bottom = Math.max(LINE * title.length, ...cells.flat().map((text) => text.y))
    y += Math.max(LINE, bottom) + PADDING + (LINE + PADDING) * (spread - 1)
    return { y: top, title, issues: cells.flat() }
  })
  const heads = columns.map(({ state, x }) => ({ state, count: counts[state], x }))
  return { width, height: y, heads, groups }
}

/** The issues of one group in one column: one below the other, or in two where there is room for that and enough of them. */
function placeIssues(members: readonly IssueStateRow[], x: number, room: number, step: number): Text[] {
  const across = room >= 2 * ABREAST && members.length > 2 ? 2 : 1
  const each = Math.ceil(members.length / across)
  return Array.from({ length: across }, (_, place) =>
    members.slice(place * each, (place + 1) * each),
  ).flatMap((part, place) =>
    part
      .flatMap((row): Pick<Text, 'text' | 'soft'>[] => [
        ...wrap(row.title, room / across).map((text) => ({ text })),
        ...(row.before ? [{ text: `was ${stateWord(row.before).toLowerCase()}`, soft: true }] : []),
      ])
      .map((entry, line) => ({ ...entry, x: x + (place * room) / across, y: LINE + step * line })),
  )
}

function wrap(text: string, most: number): string[] {
  return wrapText(text, most - GAP, (part) => estimateWidth(part, SIZE))
}

/** The table of states as a picture. */
export function StatesPicture({
  layout,
  theme,
}: {
  readonly layout: StatesLayout
  readonly theme: ChartTheme
}) {
  const { width, height, heads, groups } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={SIZE} fill={theme.ink}>
      {heads.map(({ state, count, x }) => (
        <g key={state} transform={`translate(${x} 0)`}>
          <text y={20} fontSize={22} fontWeight={600}>
            {count}
          </text>
          <StateGlyph state={state} theme={theme} x={6} y={34} />
          <text x={18} y={38.5}>
            {stateWord(state)}
          </text>
        </g>
      ))}
      {groups.map((group) => (
        <g key={group.y} transform={`translate(0 ${group.y})`}>
          <path d={`M0 0H${width}`} stroke={theme.line2} />
          {group.title.map(({ text, x, y }) => (
            <text key={y} x={x} y={y} fontWeight={700}>
              {text}
            </text>
          ))}
          {group.issues.map(({ text, x, y, soft }) => (
            <text key={`${x} ${y}`} x={x} y={y} {...(soft ? { fill: theme.ink3, fontSize: 12 } : {})}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}
