import { useCallback, useMemo, useState } from 'react'
import type { Box, GapMark, GapRowLayout, GapsLayout } from '../../charts/plans/planGapLayout.ts'
import { gapCellSentence } from '../../charts/plans/planGapRows.ts'
import { joinWords } from '../../base/words.ts'
import { formatDay } from '../../base/days.ts'
import { useTipEscape, wentToTip } from '../../ui/tips.ts'
import { useDashboard } from '../context.ts'
import { LitButton } from '../LitButton.tsx'
import { useWorking, WORKING_KEY } from '../working/useWorking.tsx'
import type { Dot } from './GapsSection.tsx'
import { askGap } from './planWorking.ts'
import styles from './Plans.module.css'
import { useGridStops } from './useGridStops.ts'

/** The element that says what the keys do on the dots. */
export const KEYS_ID = 'gaps-keys'

const ASIDE = 16
const TIP = 250

interface Tip {
  readonly words: string
  readonly x: number
  readonly y: number
}

/** The names and dots of the picture as buttons over it: one stop, plans up and down, parties left and right. */
export function GapsGrid({
  layout,
  on,
  plan,
  dot,
  onPlan,
  onDot,
}: {
  readonly layout: GapsLayout
  /** What the gaps are worked out for. */
  readonly on: Parameters<typeof askGap>[2]
  readonly plan: string | undefined
  readonly dot: Dot | undefined
  readonly onPlan: (plan: string) => void
  readonly onDot: (dot: Dot | undefined) => void
}) {
  const { model } = useDashboard()
  const { ask, sheet } = useWorking()
  const [tip, setTip] = useState<Tip>()
  const showWorking = ({ row }: GapRowLayout, { cell }: GapMark, from: HTMLElement) => {
    const of = model.planById.get(row.plan)
    const asked = of && askGap(of, cell, on)
    if (asked) ask(asked, from)
  }
  const columns = useMemo(
    () =>
      layout.rows.map(({ marks }) => [
        0,
        ...marks.flatMap(({ cell }, index) => (cell.n > 0 ? [index + 1] : [])),
      ]),
    [layout],
  )
  const stop = useGridStops(columns)
  const dismiss = useCallback(() => setTip(undefined), [])
  useTipEscape(dismiss, tip !== undefined)
  return (
    // Its buttons take the focus one at a time.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="grid"
      aria-label="Plans by parties"
      aria-describedby={KEYS_ID}
      className={styles['overlay']}
      onKeyDown={(event) => event.key === 'Escape' && setTip(undefined)}
    >
      {layout.rows.map((row, index) => (
        <div key={row.row.plan} role="row">
          <div role="rowheader">
            <button
              type="button"
              aria-label={planSentence(row)}
              aria-pressed={row.row.plan === plan}
              className={styles['target']}
              style={placed(row.nameTarget, row.y)}
              disabled={row.row.kind === 'later'}
              onClick={() => onPlan(row.row.plan)}
              {...stop(index, 0)}
            />
          </div>
          {row.marks.map((mark, column) => (
            <DotButton
              key={mark.cell.party}
              row={row}
              mark={mark}
              pressed={dot?.plan === row.row.plan && dot.party === mark.cell.party}
              stop={stop(index, column + 1)}
              onTip={layout.narrow ? () => undefined : setTip}
              onPress={onDot}
              onWorking={(from) => showWorking(row, mark, from)}
            />
          ))}
        </div>
      ))}
      {tip && (
        <div
          className={styles['tip']}
          data-tip=""
          onPointerLeave={() => setTip(undefined)}
          aria-hidden="true"
          style={{ left: Math.max(0, Math.min(tip.x - TIP / 2, layout.width - TIP)), top: tip.y, width: TIP }}
        >
          {tip.words}
        </div>
      )}
      {sheet}
    </div>
  )
}

function DotButton({
  row,
  mark: { cell, target },
  pressed,
  stop,
  onTip,
  onPress,
  onWorking,
}: {
  readonly row: GapRowLayout
  readonly mark: GapMark
  readonly pressed: boolean
  readonly stop: ReturnType<ReturnType<typeof useGridStops>>
  readonly onTip: (tip: Tip | undefined) => void
  readonly onPress: (dot: Dot | undefined) => void
  readonly onWorking: (from: HTMLElement) => void
}) {
  const words = gapCellSentence(row.row, cell)
  if (cell.n === 0)
    return (
      <div role="gridcell">
        <span className="visually-hidden">{words}</span>
      </div>
    )
  const show = () =>
    onTip({
      words: `${words}.`,
      x: target.x + target.width / 2,
      y: row.y + target.y + target.height / 2 + ASIDE,
    })
  return (
    <div role="gridcell">
      <LitButton
        of={{ party: cell.party }}
        aria-label={words}
        aria-pressed={pressed}
        className={styles['target']}
        style={placed(target, row.y)}
        onPointerEnter={show}
        onPointerLeave={(event) => {
          if (!wentToTip(event)) onTip(undefined)
        }}
        onClick={() => {
          onTip(undefined)
          onPress(pressed ? undefined : { plan: row.row.plan, party: cell.party })
        }}
        {...stop}
        onFocus={(event) => {
          stop.onFocus()
          if (event.currentTarget.matches(':focus-visible')) show()
        }}
        onBlur={() => onTip(undefined)}
        onKeyDown={(event) => {
          stop.onKeyDown(event)
          if (event.key.toLowerCase() !== WORKING_KEY || event.ctrlKey || event.metaKey || event.altKey)
            return
          onTip(undefined)
          onWorking(event.currentTarget)
        }}
      />
    </div>
  )
}

function placed({ x, y, width, height }: Box, top: number) {
  return { left: x, top: top + y, width, height }
}

function planSentence({ row }: GapRowLayout): string {
  const { title, date, status, authorNames, inChain, kind, spoken } = row
  const more =
    kind === 'later' ? ', later than the day shown' : kind === 'few' ? ', too few issues to compare' : ''
  return `${title}, ${formatDay(date)}, ${status}, by ${joinWords(authorNames)}, speaks on ${spoken} issues${inChain ? ', in the chain of drafts' : ''}${more}. Show its red lines`
}
