import { RedLineHook, PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, partyColour, type ChartTheme } from '../theme.ts'
import { HEAD, META, NAME, type GapMark, type GapRowLayout, type GapsLayout } from './planGapLayout.ts'

interface PictureProps {
  readonly layout: GapsLayout
  readonly looks: PartyLooks
  readonly theme: ChartTheme
  /** The plan and party whose issues are shown beside the picture. */
  readonly chosen?: { readonly plan: string; readonly party: string } | undefined
}

/** Plans by date, each with the parties’ marks at their mean gap, and the red lines of each that it crosses. */
export function PlanGapsPicture(props: PictureProps) {
  const { layout, looks, theme } = props
  const { width, height, narrow, rows, links, ends, headings } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={NAME.size} fill={theme.ink}>
      <Head {...props} />
      {rows.map((row) => (
        <path key={row.row.plan} d={`M0 ${row.from + 0.5}H${width}`} stroke={theme.line} />
      ))}
      {headings.map(({ y, strong, soft }) => (
        <g key={strong} transform={`translate(0 ${y})`}>
          <path d={`M0 8.5H${width}`} stroke={theme.line2} />
          <text y={32} fontWeight={600}>
            {strong}
            <tspan
              {...(narrow ? { x: 0, dy: META.line } : { dx: 7 })}
              fontWeight={400}
              fontSize={META.size}
              fill={theme.ink3}
            >
              {soft}
            </tspan>
          </text>
        </g>
      ))}
      <Grid layout={layout} theme={theme} />
      {links.map(({ party, path }) => (
        <path
          key={party}
          d={path}
          fill="none"
          stroke={partyColour(theme, looks.get(party)?.order ?? 0)}
          strokeWidth={1.5}
          strokeOpacity={0.8}
        />
      ))}
      {ends
        .filter(({ path }) => path !== '')
        .map(({ party, path }) => (
          <path
            key={party}
            d={path}
            fill="none"
            stroke={partyColour(theme, looks.get(party)?.order ?? 0)}
            strokeDasharray="4 3"
            strokeOpacity={0.8}
          />
        ))}
      {rows.map((row) => (
        <Row key={row.row.plan} {...props} row={row} />
      ))}
    </svg>
  )
}

function Head({ layout: { width, narrow, plot, ticks, columns }, looks, theme }: PictureProps) {
  return (
    <g fontSize={12} fill={theme.ink3}>
      {!narrow && (
        <>
          <text x={plot.x} y={14}>
            Mean gap; 0: same position
          </text>
          <text x={width} y={14} textAnchor="end">
            Red lines crossed
          </text>
          {columns.map(({ party, x }) => (
            <g key={party}>
              <PartyMark order={looks.get(party)?.order ?? 0} theme={theme} x={x} y={30} />
              <text x={x} y={50} textAnchor="middle">
                {looks.get(party)?.shortLabel}
              </text>
            </g>
          ))}
        </>
      )}
      {ticks.map(({ value, x }) => (
        <text key={value} x={x} y={narrow ? 20 : 50} textAnchor="middle">
          {value}
        </text>
      ))}
    </g>
  )
}

function Grid({ layout: { rows, ticks, narrow }, theme }: Pick<PictureProps, 'layout' | 'theme'>) {
  const path = rows
    .filter(({ row }) => row.kind === 'measured')
    .flatMap(({ y, height, from, to, marks }) => {
      const top = narrow ? y + height - 44 - 8 - 34 : from
      const chips = marks.find(({ dot }) => dot)
      const end = narrow && chips ? y + chips.count.y - 4 : to
      return ticks.map(({ x }) => `M${x} ${Math.max(from, narrow ? end - 30 : top)}V${end}`)
    })
    .join('')
  return (
    <path
      d={narrow ? path : `${path}${ticks.map(({ x }) => `M${x} ${HEAD - 6}V${HEAD}`).join('')}`}
      stroke={theme.line}
    />
  )
}

function Row({
  row: layout,
  layout: { narrow },
  looks,
  theme,
  chosen,
}: PictureProps & { readonly row: GapRowLayout }) {
  const { row, y, name, meta, metaAt, oneLine, authorsAt, marks } = layout
  return (
    <g transform={`translate(0 ${y})`}>
      <g fontWeight={row.inChain ? 600 : 400}>
        {name.map((line, index) => (
          <text key={line} y={18 + index * NAME.line}>
            {line}
          </text>
        ))}
      </g>
      <g fontSize={META.size} fill={theme.ink3}>
        {meta.map((line, index) => (
          <text key={line} x={metaAt.x} y={metaAt.y + index * META.line}>
            {line}
          </text>
        ))}
      </g>
      {row.authors.map((author, index) => (
        <PartyMark
          key={author}
          order={looks.get(author)?.order ?? 0}
          theme={theme}
          r={3.6}
          x={authorsAt.x + index * 13}
          y={authorsAt.y}
        />
      ))}
      {marks.map((mark) => (
        <Numbers
          key={mark.cell.party}
          mark={mark}
          narrow={narrow}
          oneLine={oneLine}
          looks={looks}
          theme={theme}
        />
      ))}
      {marks.map(({ cell, dot }) => {
        if (!dot) return null
        const ringed = chosen?.plan === row.plan && chosen.party === cell.party
        return (
          <g key={cell.party}>
            {ringed && (
              <circle cx={dot.x} cy={dot.y} r={9} fill={theme.page} stroke={theme.ink} strokeWidth={2} />
            )}
            <PartyMark
              order={looks.get(cell.party)?.order ?? 0}
              theme={theme}
              x={dot.x}
              y={dot.y}
              halo={!ringed}
            />
          </g>
        )
      })}
    </g>
  )
}

function Numbers({
  mark: { cell, count },
  narrow,
  oneLine,
  looks,
  theme,
}: Pick<PictureProps, 'looks' | 'theme'> & {
  readonly mark: GapMark
  readonly narrow: boolean
  readonly oneLine: boolean
}) {
  const crossedFill = cell.crossed > 0 ? theme.no : theme.ink3
  if (oneLine && !narrow)
    return (
      <text x={count.x} y={count.y + 4.5} textAnchor="middle" fontSize={12} fill={theme.ink3}>
        <tspan fontSize={13} fontWeight={cell.crossed > 0 ? 600 : 400} fill={crossedFill}>
          {cell.crossed}
        </tspan>{' '}
        of {cell.n}
      </text>
    )
  if (!narrow)
    return (
      <g textAnchor="middle" fontSize={12} fill={theme.ink3}>
        <text
          x={count.x}
          y={count.y - 1}
          fontSize={14}
          fontWeight={cell.crossed > 0 ? 600 : 400}
          fill={crossedFill}
        >
          {cell.crossed}
        </text>
        <text x={count.x} y={count.y + 13}>
          of {cell.n}
        </text>
      </g>
    )
  return (
    <g transform={`translate(${count.x} ${count.y})`} fontSize={13} fill={theme.ink2}>
      <PartyMark order={looks.get(cell.party)?.order ?? 0} theme={theme} x={7} y={14} r={4.4} />
      <text x={17} y={18.5}>
        {cell.gap !== undefined && (
          <tspan fontWeight={600} fill={theme.ink}>
            {Math.round(cell.gap)}{' '}
          </tspan>
        )}
        <tspan fill={theme.ink3}>n {cell.n}</tspan>
      </text>
      <RedLineHook
        x={4}
        base={37}
        height={8}
        foot={6}
        refuses="above"
        theme={cell.crossed > 0 ? theme : { ...theme, no: theme.ink3 }}
      />
      <text x={17} y={37} fill={crossedFill}>
        {cell.crossed}
      </text>
    </g>
  )
}
