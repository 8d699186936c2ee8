import { formatHex, interpolate, modeOklab, modeRgb, useMode as addMode } from 'culori/fn'
import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { BlockCross } from './BlockCross.tsx'
import { GUTTER, HEADING, HEADING_LINE, NAME, ROW, type HeatLayout } from './heatLayout.ts'
import type { HeatCell } from './heatRows.ts'
import { restWords, scoreWords } from './heatWords.ts'

addMode(modeRgb)
addMode(modeOklab)

const STEPS = 11
const STEP = 12

/** One stretch of the heat table, as it is exported. */
export function HeatPicture({
  layout,
  looks,
  width,
  theme,
}: {
  readonly layout: HeatLayout
  readonly looks: PartyLooks
  readonly width: number
  readonly theme: ChartTheme
}) {
  const { columns, headHeight, rowHeight, rows, height, key } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={NAME} fill={theme.ink}>
      {columns.map(({ x, heading, issues }) => (
        <g key={x} fontSize={HEADING} transform={`translate(${x + 5} ${headHeight - 8})`}>
          {heading.map((text, line) => (
            <text
              // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
              key={line}
              y={(line - heading.length) * HEADING_LINE}
              fontWeight={600}
            >
              {text}
            </text>
          ))}
          <text fill={theme.ink3}>{issues}</text>
        </g>
      ))}
      {rows.map(({ row, y, names, cells }) => (
        <g key={row.parties.join(' ')} transform={`translate(0 ${y})`}>
          {names.map((name, side) => (
            <g key={row.parties[side]} transform={`translate(${name.x} ${name.y})`}>
              <PartyMark order={looks.get(row.parties[side] ?? '')?.order ?? 0} theme={theme} x={-11} />
              <text y={4.5}>{name.text}</text>
            </g>
          ))}
          {cells.map((cell, index) => (
            <g key={cell.group?.id ?? ' all'} transform={`translate(${columns[index]?.x ?? 0} 0)`}>
              <PictureCell cell={cell} width={columns[index]?.width ?? 0} height={rowHeight} theme={theme} />
            </g>
          ))}
        </g>
      ))}
      {key && <Key theme={theme} y={height - 16} x={columns[0]?.x ?? 0} />}
    </svg>
  )
}

function PictureCell({
  cell,
  width,
  height,
  theme,
}: {
  readonly cell: HeatCell
  readonly width: number
  readonly height: number
  readonly theme: ChartTheme
}) {
  const blocks = cell.blocked.length > 0
  const none = cell.score === undefined
  return (
    <>
      {!none && <rect width={width} height={height - GUTTER} fill={tint(cell.score, theme)} />}
      <g transform={`translate(0 ${(height - ROW) / 2})`}>
        {none && cell.shared === 0 ? (
          <text x={6} y={24} fill={theme.ink3}>
            {scoreWords(cell)}
          </text>
        ) : (
          <>
            <text x={6} y={17} fontSize={14} fontWeight={cell.group ? 400 : 600}>
              {scoreWords(cell)}
            </text>
            {blocks && (
              <g transform="translate(10 28.5)">
                <BlockCross colour={theme.no} />
              </g>
            )}
            <text x={blocks ? 18 : 6} y={33} fontSize={12}>
              {restWords(cell)}
            </text>
          </>
        )}
      </g>
    </>
  )
}

function Key({ theme, x, y }: { readonly theme: ChartTheme; readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fontSize={12} fill={theme.ink2}>
      <text x={5} y={10}>
        0
      </text>
      {Array.from({ length: STEPS }, (_, step) => (
        <rect
          key={step}
          x={18 + step * STEP}
          y={0}
          width={STEP}
          height={11}
          fill={tint(step / (STEPS - 1), theme)}
        />
      ))}
      <text x={24 + STEPS * STEP} y={10}>
        1, the same value on every issue
      </text>
    </g>
  )
}

/** Between the two ends of the heat in OKLab, as a literal colour: `color-mix` is not for files. */
function tint(score: number, theme: ChartTheme): string {
  return formatHex(interpolate([...theme.heat], 'oklab')(score))
}
