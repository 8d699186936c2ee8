import { HatchPattern, PartyMark, StateGlyph } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { stateWord } from '../stateWords.ts'
import { NARROW } from './positionsStretches.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { PictureCell } from './PictureCell.tsx'
import { PicturePlanCell } from './PicturePlanCell.tsx'
import { PlanRule } from './PlanRule.tsx'
import {
  COLUMN,
  GROUP,
  HEAD_LINE,
  type HeadBox,
  LINE,
  PAD,
  PLAN_PAD,
  type PositionsLayout,
  type RowBox,
  TEXT,
} from './positionsLayout.ts'

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
  shaded,
  theme,
}: PictureProps & { readonly layout: PositionsLayout; readonly shaded: boolean }) {
  const { width, height, head, columns, groups, rows, apartAt } = layout
  const hatch = `silence-${layout.id}`
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={TEXT} fill={theme.ink}>
      <defs>
        <HatchPattern id={hatch} colour={theme.line} width={0.5} />
      </defs>
      <g fontWeight={600}>
        <text y={head - 9}>Issue</text>
        {columns.map((box) => (
          <ColumnHead
            key={`${box.column.kind} ${box.column.id}`}
            box={box}
            head={head}
            looks={looks}
            theme={theme}
          />
        ))}
        {apartAt !== undefined && (
          <text x={apartAt} y={head - 9} textAnchor="end">
            Apart
          </text>
        )}
        <text x={stateX(width)} y={head - 9}>
          State
        </text>
        <text x={width} y={head - 9} textAnchor="end">
          Spread
        </text>
      </g>
      <path d={`M0 ${head - 1.5}H${width}`} stroke={theme.ink} />
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
            {group.blocked} of {group.all ?? group.rows.length} blocked
          </text>
          <path d={`M0 ${GROUP - 1.5}H${width}`} stroke={theme.line2} />
        </g>
      ))}
      {rows.map((box) => (
        <g key={box.row.issue} transform={`translate(0 ${box.y})`}>
          <Lines lines={box.title} />
          {box.cells.map((cell) =>
            cell.kind === 'plan' ? (
              <PicturePlanCell
                key={`plan ${cell.cell.plan}`}
                box={cell}
                height={box.height}
                looks={looks}
                theme={theme}
              />
            ) : (
              <PictureCell
                key={cell.cell.party}
                box={cell}
                height={box.height}
                hatch={hatch}
                shaded={shaded}
                theme={theme}
              />
            ),
          )}
          <RowEnd box={box} width={width} apartAt={apartAt} looks={looks} theme={theme} />
        </g>
      ))}
    </svg>
  )
}

/** A party’s mark and name, a mark alone over a narrow column, or a plan’s title beside its rule. */
function ColumnHead({
  box: { column, x, lines },
  head,
  looks,
  theme,
}: PictureProps & { readonly box: HeadBox; readonly head: number }) {
  const isPlan = column.kind === 'plan'
  const top = head - 9 - (lines.length - 1) * HEAD_LINE
  return (
    <g>
      {isPlan ? (
        <g transform={`translate(${x + 2} ${head / 2 + 2})`}>
          <PlanRule style={column.index} height={head - 4} theme={theme} />
        </g>
      ) : (
        <PartyMark
          order={looks.get(column.id)?.order ?? 0}
          theme={theme}
          x={x + (column.narrow ? NARROW / 2 : PAD + 5)}
          y={head - 13.5}
        />
      )}
      {lines.map((text, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
        <text key={index} x={x + (isPlan ? PLAN_PAD : PAD + 15)} y={top + index * HEAD_LINE}>
          {text}
        </text>
      ))}
    </g>
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
  apartAt,
  looks,
  theme,
}: PictureProps & { readonly box: RowBox } & Pick<PositionsLayout, 'width' | 'apartAt'>) {
  const x = stateX(width)
  const marks = row.blockers.slice(0, row.blockers.length > MARKS ? MARKS - 1 : MARKS)
  const others = row.blockers.length - marks.length
  return (
    <g>
      {apartAt !== undefined && (
        <>
          {row.apart?.blocked === true && (
            <StateGlyph state="blocked" theme={theme} x={apartAt - 30} y={LINE - 4} />
          )}
          <text x={apartAt} y={LINE} textAnchor="end" fontWeight={600}>
            {row.apart?.distance ?? '–'}
          </text>
        </>
      )}
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
