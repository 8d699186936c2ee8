import { PartyMark, StateGlyph } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { stateWord } from '../stateWords.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { Layer } from './layers.ts'
import {
  COLUMN,
  GROUP,
  HEAD,
  LINE,
  STATE,
  TEXT,
  type PictureGroup,
  type PictureLayout,
  type PictureRow,
} from './pictureLayout.ts'
import { SpectrumLine } from './SpectrumLine.tsx'

interface PictureProps {
  readonly layout: PictureLayout
  readonly looks: PartyLooks
  readonly theme: ChartTheme
  readonly layers: ReadonlySet<Layer>
}

const TICKS = [0, 25, 50, 75, 100] as const
const MARKS = 3

/** Every issue as a line, as it is exported: attributes only, all words as text. */
export function SpectrumPicture(props: PictureProps) {
  const { layout, theme } = props
  const { width, height, left, span, groups, rows } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={TEXT} fill={theme.ink}>
      <g fontSize={12} fill={theme.ink3}>
        {TICKS.map((tick) => (
          <text key={tick} x={left + (tick / 100) * span} y={HEAD - 9} textAnchor="middle">
            {tick}
          </text>
        ))}
        <text y={HEAD - 9}>Issue</text>
        <text x={width - COLUMN.state - COLUMN.spread} y={HEAD - 9}>
          State
        </text>
        <text x={width} y={HEAD - 9} textAnchor="end">
          Spread
        </text>
      </g>
      {groups.map((group) => (
        <Group key={group.id} group={group} width={width} theme={theme} />
      ))}
      {rows.map((row) => (
        <Row key={row.row.issue} {...props} row={row} />
      ))}
    </svg>
  )
}

/** The name of a group; folded, with the count and the states of its issues, in the order of the lines. */
function Group({
  group: { title, y, folded },
  width,
  theme,
}: Pick<PictureProps, 'theme'> & { readonly group: PictureGroup; readonly width: number }) {
  return (
    <g transform={`translate(0 ${y})`}>
      <path d={`M0 .5H${width}`} stroke={theme.line2} />
      <text y={GROUP - 6} fontWeight={700}>
        {title}
      </text>
      {folded && (
        <>
          <text x={folded.x} y={GROUP - 6} fill={theme.ink2}>
            {folded.words}
          </text>
          {folded.states.map((state, index) => (
            <StateGlyph
              // oxlint-disable-next-line react/no-array-index-key -- a state has no identity but its place
              key={index}
              state={state}
              theme={theme}
              x={folded.statesAt + index * STATE}
              y={GROUP / 2 + 1.5}
            />
          ))}
        </>
      )}
    </g>
  )
}

function Row({
  row: { row, y, height, title, low, high, axis, line },
  layout: { width, left, span },
  looks,
  theme,
  layers,
}: PictureProps & { readonly row: PictureRow }) {
  const grid = TICKS.map((tick) => `M${left + (tick / 100) * span} ${axis - 11}V${height - 2}`).join('')
  return (
    <g transform={`translate(0 ${y})`}>
      <path d={grid} stroke={theme.line} />
      <Lines lines={title} x={0} anchor="start" fill={theme.ink} />
      <Lines lines={low} x={left} anchor="start" fill={theme.ink2} />
      <Lines lines={high} x={left + span} anchor="end" fill={theme.ink2} />
      <g transform={`translate(${left} ${axis})`}>
        <SpectrumLine layout={line} looks={looks} theme={theme} layers={layers} />
      </g>
      <g transform={`translate(${width - COLUMN.state - COLUMN.spread} 0)`}>
        <StateGlyph state={row.state} theme={theme} x={6} y={LINE - 4} />
        <text x={17} y={LINE}>
          {stateWord(row.state)}
        </text>
        <Blockers parties={row.blockers} looks={looks} theme={theme} />
      </g>
      <text x={width} y={LINE} textAnchor="end">
        {row.spread ?? '–'}
      </text>
    </g>
  )
}

/** The marks of those whose red lines block; more than fit are counted. */
function Blockers({
  parties,
  looks,
  theme,
}: {
  readonly parties: readonly string[]
  readonly looks: PartyLooks
  readonly theme: ChartTheme
}) {
  const shown = parties.slice(0, parties.length > MARKS ? MARKS - 1 : MARKS)
  return (
    <>
      {shown.map((party, index) => (
        <PartyMark
          key={party}
          order={looks.get(party)?.order ?? 0}
          theme={theme}
          r={4}
          x={74 + index * 13}
          y={LINE - 4}
        />
      ))}
      {parties.length > shown.length && (
        <text x={68 + shown.length * 13} y={LINE} fontSize={12} fill={theme.ink2}>
          +{parties.length - shown.length}
        </text>
      )}
    </>
  )
}

function Lines({
  lines,
  x,
  anchor,
  fill,
}: {
  readonly lines: readonly string[]
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly fill: string
}) {
  return lines.map((text, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
    <text key={index} x={x} y={(index + 1) * LINE} textAnchor={anchor} fill={fill}>
      {text}
    </text>
  ))
}
