import { formatDayShort } from '../../base/days.ts'
import { formatScore } from '../../base/words.ts'
import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, partyColour, type ChartTheme } from '../theme.ts'
import {
  CLOSENESS_HEADINGS,
  CLOSENESS_ROW,
  type ClosenessLayout,
  type ClosenessLine,
} from './closenessLayout.ts'
import type { ClosenessRow } from './closenessRows.ts'

interface PictureProps {
  readonly layout: ClosenessLayout
  readonly looks: PartyLooks
  readonly theme: ChartTheme
}

/** The fit of each draft to each party as a line along the chain, with every number and what it rests on below. */
export function ClosenessPicture(props: PictureProps) {
  const { width, height, tableAt } = props.layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={13} fill={props.theme.ink}>
      <Lines {...props} />
      <BothNumbers {...props} y={tableAt} />
    </svg>
  )
}

/** The lines alone. */
export function ClosenessLines(props: PictureProps) {
  const { width, plot } = props.layout
  return (
    <svg
      width={width}
      height={plot.top + plot.height + 6}
      fontFamily={CHART_FONT}
      fontSize={13}
      fill={props.theme.ink}
    >
      <Lines {...props} />
    </svg>
  )
}

/** The numbers alone, under the names of the drafts. */
export function ClosenessNumbers(props: PictureProps) {
  const { width, height, plot } = props.layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={13} fill={props.theme.ink}>
      <Drafts {...props} />
      <BothNumbers {...props} y={plot.top} />
    </svg>
  )
}

function Drafts({ layout: { drafts }, theme }: PictureProps) {
  return drafts.map(({ plan, x, lines: title, date }) => (
    <g key={plan} textAnchor="middle">
      <g fontWeight={600}>
        {title.map((line, index) => (
          <text key={line} x={x} y={13 + index * 16}>
            {line}
          </text>
        ))}
      </g>
      <text x={x} y={13 + title.length * 16} fontSize={12} fill={theme.ink3}>
        {formatDayShort(date)}
      </text>
    </g>
  ))
}

function Lines(props: PictureProps) {
  const { layout, looks, theme } = props
  const { width, nameWidth, drafts, plot, ticks, lines } = layout
  return (
    <>
      <Drafts {...props} />
      <path d={drafts.map(({ x }) => `M${x} ${plot.top}v${plot.height}`).join('')} stroke={theme.line} />
      <g fontSize={12} fill={theme.ink3}>
        {ticks.map(({ value, y }) => (
          <g key={value}>
            <path d={`M${nameWidth} ${y}H${width}`} stroke={theme.line2} />
            <text x={nameWidth - 8} y={y + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
      </g>
      {lines.map((line) => (
        <Line key={line.party} line={line} looks={looks} theme={theme} />
      ))}
    </>
  )
}

function BothNumbers({ y, ...props }: PictureProps & { readonly y: number }) {
  const { tableAt, sameAt } = props.layout
  return (
    <>
      <Numbers
        {...props}
        y={y}
        heading={CLOSENESS_HEADINGS.all}
        score={({ fit }) => fit}
        issues={({ n }) => n}
      />
      <Numbers
        {...props}
        y={y + sameAt - tableAt}
        heading={CLOSENESS_HEADINGS.same}
        score={({ sameIssuesFit }) => sameIssuesFit}
        issues={({ sameIssues }) => sameIssues}
      />
    </>
  )
}

function Line({
  line: { party, points },
  looks,
  theme,
}: Omit<PictureProps, 'layout'> & { readonly line: ClosenessLine }) {
  const order = looks.get(party)?.order ?? 0
  const path = points
    .map((point, index) => {
      const before = points[index - 1]
      return point && before ? `M${before.x} ${before.y}L${point.x} ${point.y}` : ''
    })
    .join('')
  return (
    <>
      <path d={path} stroke={partyColour(theme, order)} strokeWidth={2} fill="none" />
      {points.map(
        (point) =>
          point && <PartyMark key={point.x} order={order} theme={theme} x={point.x} y={point.y} halo />,
      )}
    </>
  )
}

function Numbers({
  layout: { width, drafts, lines },
  looks,
  theme,
  y,
  heading,
  score,
  issues,
}: PictureProps & {
  readonly y: number
  readonly heading: string
  readonly score: (row: ClosenessRow) => number | undefined
  readonly issues: (row: ClosenessRow) => number
}) {
  return (
    <g transform={`translate(0 ${y})`}>
      <text y={14} fontSize={12} fill={theme.ink3}>
        {heading}
      </text>
      {lines.map(({ party, name, cells }, index) => (
        <g key={party} transform={`translate(0 ${22 + index * CLOSENESS_ROW})`}>
          <path d={`M0 .5H${width}`} stroke={theme.line} />
          <PartyMark order={looks.get(party)?.order ?? 0} theme={theme} x={6} y={11} r={4.2} />
          <text x={17} y={15.5}>
            {name}
          </text>
          {cells.map((cell, column) => {
            const fit = score(cell)
            return (
              <text key={cell.plan} x={drafts[column]?.x} y={15.5} textAnchor="middle">
                <tspan fontWeight={600}>{fit === undefined ? 'none' : formatScore(fit)}</tspan>
                <tspan fontSize={12} fill={theme.ink3}>
                  {' '}
                  n {issues(cell)}
                </tspan>
              </text>
            )
          })}
        </g>
      ))}
    </g>
  )
}
