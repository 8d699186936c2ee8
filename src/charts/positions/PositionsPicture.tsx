import { HatchPattern, PartyMark, StateGlyph } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { stateWord } from '../stateWords.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { PictureCell } from './PictureCell.tsx'
import { COLUMN, GROUP, HEAD, LINE, PAD, type PositionsLayout, type RowBox, TEXT } from './positionsLayout.ts'

interface PictureProps {
  readonly looks: PartyLooks
  readonly theme: ChartTheme
}

const GLYPHS = 15
const MARKS = 3

/** The matrix as it is exported: attributes only, all words as text. */
export function PositionsPicture({
  layout,
  looks,
  theme,
}: PictureProps & { readonly layout: PositionsLayout }) {
  const { width, height, columns, groups, rows, cellWidth } = layout
  const hatch = `silence-${layout.id}`
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={TEXT} fill={theme.ink}>
      <defs>
        <HatchPattern id={hatch} colour={theme.line} width={0.5} />
      </defs>
      <g fontWeight={600}>
        <text y={HEAD - 9}>Issue</text>
        {columns.map(({ party, name, x }) => (
          <g key={party}>
            <PartyMark order={looks.get(party)?.order ?? 0} theme={theme} x={x + PAD + 5} y={HEAD - 13.5} />
            <text x={x + PAD + 15} y={HEAD - 9}>
              {name}
            </text>
          </g>
        ))}
        <text x={stateX(width)} y={HEAD - 9}>
          State
        </text>
        <text x={width} y={HEAD - 9} textAnchor="end">
          Spread
        </text>
      </g>
      <path d={`M0 ${HEAD - 1.5}H${width}`} stroke={theme.ink} />
      {groups.map(({ group, y }) => (
        <g key={group.id} transform={`translate(0 ${y})`}>
          <text y={GROUP - 7} fontWeight={700}>
            {group.title}
          </text>
          {group.folded &&
            group.rows.map((row, index) => (
              <StateGlyph
                key={row.issue}
                state={row.state}
                theme={theme}
                x={COLUMN.issue + PAD + 6 + index * GLYPHS}
                y={GROUP / 2}
              />
            ))}
          <text x={width} y={GROUP - 7} textAnchor="end" fontSize={12} fill={theme.ink3}>
            {group.blocked} of {group.rows.length} blocked
          </text>
          <path d={`M0 ${GROUP - 1.5}H${width}`} stroke={theme.line2} />
        </g>
      ))}
      {rows.map((box) => (
        <g key={box.row.issue} transform={`translate(0 ${box.y})`}>
          <Lines lines={box.title} />
          {box.cells.map((cell) => (
            <PictureCell
              key={cell.cell.party}
              box={cell}
              width={cellWidth}
              height={box.height}
              hatch={hatch}
              theme={theme}
            />
          ))}
          <RowEnd box={box} width={width} looks={looks} theme={theme} />
        </g>
      ))}
    </svg>
  )
}

/** Lines of words, the first at the top of the row. */
function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((text, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
    <text key={index} y={(index + 1) * LINE}>
      {text}
    </text>
  ))
}

function stateX(width: number): number {
  return width - COLUMN.state - COLUMN.spread + PAD
}

/** The state, the marks of those whose red lines block, and the spread. */
function RowEnd({
  box: { row },
  width,
  looks,
  theme,
}: PictureProps & { readonly box: RowBox; readonly width: number }) {
  const x = stateX(width)
  const marks = row.blockers.slice(0, row.blockers.length > MARKS ? MARKS - 1 : MARKS)
  const others = row.blockers.length - marks.length
  return (
    <g>
      <StateGlyph state={row.state} theme={theme} x={x + 6} y={LINE - 4} />
      <text x={x + 16} y={LINE}>
        {stateWord(row.state)}
      </text>
      {marks.map((party, index) => (
        <PartyMark
          key={party}
          order={looks.get(party)?.order ?? 0}
          theme={theme}
          x={x + 72 + index * 13}
          y={LINE - 4}
          r={4}
        />
      ))}
      {others > 0 && (
        <text x={x + 65 + marks.length * 13} y={LINE} fontSize={12} fill={theme.ink2}>
          +{others}
        </text>
      )}
      <text x={width} y={LINE} textAnchor="end" fill={theme.ink2}>
        {row.spread ?? '–'}
      </text>
    </g>
  )
}
