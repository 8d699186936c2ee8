import { PANEL_METRICS } from '../../analysis/expertsPanel.ts'
import { wrapText } from '../../export/wrapText.ts'
import { estimateWidth } from '../estimateWidth.ts'
import type { Stretch } from '../figure/figureSpec.ts'
import { titledGroups } from '../figure/titledGroups.ts'
import { StateGlyph } from '../marks.tsx'
import { stateWord } from '../stateWords.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { scoreWords, type ExpertsRow } from './expertsRows.ts'

const SIZE = 13.5
const LINE = 17
const PAD = 6
const HEAD = 56
const GROUP = 24
const TITLE = 230
const HOLDS = 190
const NUMBER = 40
const AXIS_AT = 48

/** Where the rows stand; an issue’s title and the words on its state wrap. */
export function layoutExperts(rows: readonly ExpertsRow[], width: number, stretch?: Stretch, spread = 1) {
  const linesOf = (text: string, room: number) => wrapText(text, room, (part) => estimateWidth(part, SIZE))
  let y = HEAD
  const groups = titledGroups(rows, stretch).map(({ heading, rows: members }) => {
    const top = y
    y += GROUP
    const placed = members.map((row) => {
      const title = linesOf(row.title, TITLE - PAD)
      const state = linesOf(
        [stateWord(row.state), row.holds].filter((words) => words !== '').join(', '),
        HOLDS - 20,
      )
      const more = (LINE + PAD) * (spread - 1)
      const at = y + more / 2
      y += Math.max(title.length, state.length) * LINE + PAD + more
      return { row, title, state, y: at }
    })
    return { heading, y: top, placed }
  })
  return { width, height: y + 2, step: (width - TITLE - HOLDS) / PANEL_METRICS.length, groups }
}

/** Four measures of each issue, each as a number and a dot on its own range, and whether the state holds. */
export function ExpertsPicture({
  layout,
  theme,
}: {
  readonly layout: ReturnType<typeof layoutExperts>
  readonly theme: ChartTheme
}) {
  const { width, height, step, groups } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={SIZE} fill={theme.ink}>
      <text y={18} fontWeight={600}>
        Issue
      </text>
      {PANEL_METRICS.map(({ id, label, range }, index) => (
        <g key={id} transform={`translate(${TITLE + index * step} 0)`}>
          {wrapText(label.replace(/,.*/, ''), step - PAD, (part) => estimateWidth(part, SIZE)).map(
            (line, place) => (
              <text key={line} y={18 + place * 16} fontWeight={600}>
                {line}
              </text>
            ),
          )}
          <text x={AXIS_AT} y={HEAD - 6} fontSize={12} fill={theme.ink3}>
            {String(range?.low).replace('-', '−')}
          </text>
          <text x={step - PAD * 2} y={HEAD - 6} fontSize={12} textAnchor="end" fill={theme.ink3}>
            {range?.high}
          </text>
        </g>
      ))}
      <text x={width - HOLDS} y={18} fontWeight={600}>
        State, and within
      </text>
      <text x={width - HOLDS} y={34} fontWeight={600}>
        the parties’ ranges
      </text>
      <path d={`M0 ${HEAD - 2}H${width}`} stroke={theme.ink} />
      {groups.map(({ heading, y, placed }) => (
        <g key={heading}>
          <text y={y + GROUP - 8} fontWeight={700}>
            {heading}
          </text>
          <path d={`M0 ${y + GROUP - 2}H${width}`} stroke={theme.line2} />
          {placed.map(({ row, title, state, y: at }) => (
            <g key={row.issue} transform={`translate(0 ${at})`}>
              <Lines lines={title} x={0} />
              {row.scores.map((score, index) => (
                <Score
                  key={PANEL_METRICS[index]?.id}
                  score={score}
                  range={PANEL_METRICS[index]?.range ?? { low: 0, high: 1 }}
                  x={TITLE + index * step}
                  width={step}
                  theme={theme}
                />
              ))}
              <StateGlyph state={row.state} theme={theme} x={width - HOLDS + 6} y={LINE / 2 + 1} />
              <Lines lines={state} x={width - HOLDS + 18} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

function Lines({ lines, x }: { readonly lines: readonly string[]; readonly x: number }) {
  return lines.map((line, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- two lines may read the same
    <text key={index} x={x} y={(index + 1) * LINE - 3}>
      {line}
    </text>
  ))
}

function Score({
  score,
  range: { low, high },
  x,
  width,
  theme,
}: {
  readonly score: number | undefined
  readonly range: { readonly low: number; readonly high: number }
  readonly x: number
  readonly width: number
  readonly theme: ChartTheme
}) {
  const span = width - AXIS_AT - PAD * 2
  const middle = LINE / 2 + 1
  return (
    <g transform={`translate(${x} 0)`}>
      <text x={NUMBER} y={LINE - 3} textAnchor="end" fill={score === undefined ? theme.ink3 : theme.ink}>
        {scoreWords(score)}
      </text>
      {score !== undefined && (
        <>
          <path d={`M${AXIS_AT} ${middle}h${span}`} stroke={theme.line2} />
          <circle cx={AXIS_AT + (span * (score - low)) / (high - low)} cy={middle} r={3.4} fill={theme.ink} />
        </>
      )}
    </g>
  )
}
