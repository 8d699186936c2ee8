// oxlint-disable jsx-a11y/no-redundant-roles -- rows set as CSS grids lose their implicit roles in some browsers
import type { CSSProperties } from 'react'
import { Mark } from '../../charts/Mark.tsx'
import { ContestedGlyph, RedLineHook, StaleGlyph } from '../../charts/marks.tsx'
import { cellSentence } from '../../charts/positions/cellSentence.ts'
import type { PositionsCell, Stance } from '../../charts/positions/positionsRows.ts'
import { tintCss } from '../../charts/positions/stanceTint.ts'
import { Tick } from '../../charts/positions/Tick.tsx'
import { partyColour } from '../../charts/theme.ts'
import { useDashboard } from '../context.ts'
import { cellKey, useIsLit } from '../useLit.ts'
import styles from './MatrixCell.module.css'
import type { MatrixLayout } from './MatrixTools.tsx'

/** So many marks can be told apart without a name; with more, the short label stands beside the mark. */
const MARKS_ALONE = 8

/** One party on one issue: words, signs, count, and the place on the scale on the bottom edge, a track, or a short line. */
export function MatrixCell({
  issue,
  cell,
  layout,
  narrow,
  shaded,
  selected,
  place,
}: {
  readonly issue: string
  readonly cell: PositionsCell
  readonly layout: MatrixLayout
  /** Only the place on the scale, while two other parties are compared; the words are in its name and its tip. */
  readonly narrow: boolean
  readonly shaded: boolean
  readonly selected: boolean
  readonly place: { readonly tabIndex: number }
}) {
  const { looks, theme } = useDashboard()
  const { stance, words, statements, contested, stale, party } = cell
  const lit = useIsLit({ party, cell: cellKey(issue, party) })
  const order = looks.get(party)?.order ?? 0
  const tinted = stance && shaded && layout !== 'blocks'
  const scale = stance ? (
    <ScaleTrack stance={stance} layout={layout} order={order} />
  ) : (
    <span className={styles['hatch']} />
  )
  return (
    <td
      role="gridcell"
      className={styles['cell']}
      aria-label={cellSentence(cell)}
      {...(selected ? { 'aria-selected': true } : {})}
      data-silent={stance ? undefined : ''}
      data-lit={lit ? '' : undefined}
      data-narrow={narrow ? '' : undefined}
      style={tinted ? { backgroundColor: tintCss(stance.value) } : undefined}
      {...place}
    >
      {narrow ? (
        scale
      ) : (
        <>
          {layout === 'blocks' && <Mark order={order} theme={theme} size={13} />}
          <span className={styles['words']}>
            {layout === 'blocks' && looks.size > MARKS_ALONE && <em>{looks.get(party)?.shortLabel}</em>}
            {words}
          </span>
          {(contested || stale) && (
            <span className={styles['signs']}>
              {contested && (
                <svg width={10} height={10} viewBox="-5 -5 10 10">
                  <ContestedGlyph colour="currentColor" />
                </svg>
              )}
              {stale && (
                <svg width={10} height={10} viewBox="-5 -5 10 10">
                  <StaleGlyph colour="currentColor" />
                </svg>
              )}
            </span>
          )}
          {scale}
          <span className={styles['count']}>{statements}</span>
        </>
      )}
    </td>
  )
}

/** Where the stance lies between both ends: tick or mark, what would be accepted, and what is refused. */
function ScaleTrack({
  stance: { value, range, redLine, confidence },
  layout,
  order,
}: {
  readonly stance: Stance
  readonly layout: MatrixLayout
  readonly order: number
}) {
  const { theme } = useDashboard()
  const blocks = layout === 'blocks'
  const to = { '--to': range?.[1] } as CSSProperties
  const tick = TICKS[layout]
  return (
    <span className={styles['track']}>
      {range && (
        <span
          className={styles['range']}
          style={{ ...at(range[0]), ...to, ...(blocks ? { background: partyColour(theme, order) } : {}) }}
        />
      )}
      {redLine.min !== undefined && <Hook bound={redLine.min} refuses="below" height={tick.hook} />}
      {redLine.max !== undefined && <Hook bound={redLine.max} refuses="above" height={tick.hook} />}
      <span className={styles['mark']} style={at(value)}>
        {blocks ? (
          <Mark order={order} theme={theme} confidence={confidence} size={13} halo />
        ) : (
          <svg width={10} height={6} viewBox="-5 -3 10 6">
            <Tick confidence={confidence} theme={theme} width={tick.width} height={tick.height} />
          </svg>
        )}
      </span>
    </span>
  )
}

/** Sizes of the tick and of the hook beside it. */
const TICKS = {
  compact: { width: 8, height: 3, hook: 7 },
  roomy: { width: 9, height: 4.4, hook: 11 },
  blocks: { width: 9, height: 4.4, hook: 10 },
} as const

function Hook({
  bound,
  refuses,
  height,
}: {
  readonly bound: number
  readonly refuses: 'above' | 'below'
  readonly height: number
}) {
  const { theme } = useDashboard()
  return (
    <svg
      className={styles['hook']}
      style={at(bound)}
      width={18}
      height={height + 1}
      viewBox={`-9 ${-height} 18 ${height + 1}`}
    >
      <RedLineHook x={0} base={0} height={height} foot={8} refuses={refuses} theme={theme} />
    </svg>
  )
}

/** A place on the scale; the style sheet turns it into a place in the cell. */
function at(value: number): CSSProperties {
  return { '--at': value } as CSSProperties
}
