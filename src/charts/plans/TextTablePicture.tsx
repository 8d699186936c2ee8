import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { TEXT, type PlacedCell, type TextTableLayout } from './textTable.ts'

/** A table as a picture: attributes only, all words as text. */
export function TextTablePicture({
  layout: { width, height, rows },
  theme,
}: {
  readonly layout: TextTableLayout
  readonly theme: ChartTheme
}) {
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={TEXT.size} fill={theme.ink}>
      {rows.map(({ y, down, rule, cells }) => (
        <g key={y} transform={`translate(0 ${y})`}>
          {rule && <path d={`M0 .5H${width}`} stroke={theme[rule]} />}
          <g transform={`translate(0 ${down})`}>
            {cells.map((cell) => (
              <Cell key={cell.x} cell={cell} theme={theme} />
            ))}
          </g>
        </g>
      ))}
    </svg>
  )
}

function Cell({
  cell: { cell, x, textX, lines, subLines },
  theme,
}: {
  readonly cell: PlacedCell
  readonly theme: ChartTheme
}) {
  const anchor = cell.align === 'end' ? 'end' : 'start'
  return (
    <>
      {cell.sign && <g transform={`translate(${x + 6} 13.5)`}>{cell.sign(theme)}</g>}
      <g textAnchor={anchor} fill={theme[cell.tone ?? 'ink']} fontWeight={cell.weight ?? 400}>
        {lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two lines may read the same
          <text key={index} x={textX} y={18 + index * TEXT.line}>
            {line}
          </text>
        ))}
      </g>
      <g textAnchor={anchor} fill={theme.ink3} fontSize={TEXT.sub}>
        {subLines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two lines may read the same
          <text key={index} x={textX} y={17 + lines.length * TEXT.line + index * TEXT.subLine}>
            {line}
          </text>
        ))}
      </g>
    </>
  )
}
