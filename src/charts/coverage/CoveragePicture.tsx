import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { GROUP, HEAD, type layoutCoverage, LINE, SIZE, silenceText } from './coverageLayout.ts'
import { countCells, type CoverageCell } from './coverageRows.ts'
import { BOX, CoverageSign } from './CoverageSign.tsx'

/** What the model holds, issue by issue and party by party: a filled box is a position, a hatched one a silence. */
export function CoveragePicture({
  layout,
  looks,
  theme,
}: {
  readonly layout: ReturnType<typeof layoutCoverage>
  readonly looks: PartyLooks
  readonly theme: ChartTheme
}) {
  const { width, height, cellWidth, columns, groups } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={SIZE} fill={theme.ink}>
      <g fontWeight={600}>
        <text y={HEAD - 10}>Issue</text>
        {columns.map(({ id, party, label, x }) => (
          <g key={id}>
            {party !== undefined && (
              <PartyMark order={looks.get(party)?.order ?? 0} theme={theme} x={x + 6} y={HEAD - 14.5} />
            )}
            <text x={x + (party === undefined ? 0 : 16)} y={HEAD - 10}>
              {label}
            </text>
          </g>
        ))}
        <text x={width} y={HEAD - 10} textAnchor="end">
          Held
        </text>
      </g>
      <path d={`M0 ${HEAD - 2}H${width}`} stroke={theme.ink} />
      {groups.map(({ heading, y, placed }) => (
        <g key={heading}>
          <text y={y + GROUP - 8} fontWeight={700}>
            {heading}
          </text>
          <path d={`M0 ${y + GROUP - 2}H${width}`} stroke={theme.line2} />
          {placed.map(({ row, lines, y: at, counts }) => (
            <g key={row.issue} transform={`translate(0 ${at})`}>
              {lines.map((line, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two lines may read the same
                <text key={index} y={(index + 1) * LINE - 2}>
                  {line}
                </text>
              ))}
              {counts
                ? counts.map((count, index) => (
                    <text
                      key={columns[index]?.id}
                      x={columns[index]?.x}
                      y={LINE - 2}
                      fill={count === 0 ? theme.ink3 : theme.ink}
                    >
                      {count}
                    </text>
                  ))
                : row.cells.map((cell, index) => (
                    <Cell
                      key={cell.party}
                      cell={cell}
                      x={columns[index]?.x ?? 0}
                      width={cellWidth}
                      theme={theme}
                    />
                  ))}
              <text x={width} y={LINE - 2} textAnchor="end" fill={theme.ink2}>
                {countCells(row).held} of {row.cells.length}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

function Cell({
  cell: { silence, items },
  x,
  width,
  theme,
}: {
  readonly cell: CoverageCell
  readonly x: number
  readonly width: number
  readonly theme: ChartTheme
}) {
  return (
    <g transform={`translate(${x} 0)`}>
      <g transform={`translate(${BOX / 2} ${LINE / 2 + 1.5})`}>
        <CoverageSign held={silence === undefined} theme={theme} />
      </g>
      <text
        x={BOX + 5}
        y={LINE - 2}
        fontSize={silence === undefined ? SIZE : 12.5}
        fill={silence === undefined ? theme.ink : theme.ink3}
      >
        {silence === undefined ? items : silenceText(silence, width)}
      </text>
    </g>
  )
}
