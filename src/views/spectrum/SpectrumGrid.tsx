import { useMemo, useRef, type CSSProperties } from 'react'
import { sum } from '../../base/sum.ts'
import type { Layer } from '../../charts/spectrum/layers.ts'
import { layoutLine, type LineLayout } from '../../charts/spectrum/layoutLine.ts'
import type { SpectrumGroup } from '../../charts/spectrum/spectrumGroups.ts'
import type { SpectrumRow as Row } from '../../charts/spectrum/spectrumRows.ts'
import { useMediaQuery, usePhone } from '../../ui/useMediaQuery.ts'
import { useNearChunks } from '../../ui/useNearChunks.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { gridLayout, PAD, type GridLayout } from './gridLayout.ts'
import { SpectrumGroupRow } from './SpectrumGroupRow.tsx'
import { SpectrumHead } from './SpectrumHead.tsx'
import styles from './Spectrum.module.css'
import { SpectrumRow } from './SpectrumRow.tsx'
import { SpectrumTip } from './SpectrumTip.tsx'
import { groupKey, NAME, type StopRow } from './stops.ts'
import { useSpectrumFocus } from './useSpectrumFocus.ts'
import { useTip } from './useTip.ts'

const LONGEST_END = 42
const MARK_R = { wide: 4.6, stacked: 4.6, blocks: 5.4 } as const

/** The lines on the screen: one tab stop, arrows inside, Enter opens a cell and the focus stays. */
export function SpectrumGrid({
  groups,
  layers,
  boldPlan,
}: {
  readonly groups: readonly SpectrumGroup[]
  readonly layers: ReadonlySet<Layer>
  readonly boldPlan: string | undefined
}) {
  const { open } = useDashboard()
  const { ref, width } = useWidth()
  const frame = useRef<HTMLDivElement>(null)
  const phone = usePhone()
  const roomBeside = useMediaQuery('(width >= 1280px)')
  const beside = roomBeside && open !== undefined
  const grouped = groups.some(({ title }) => title !== undefined)
  const longEnds = useMemo(() => groups.some(({ rows }) => rows.some(isLong)), [groups])
  const layout = useMemo(
    () => gridLayout(width, phone, beside, grouped, longEnds),
    [width, phone, beside, grouped, longEnds],
  )
  const lineOf = useMemo(() => linesOf(layout), [layout])
  const stops = useMemo(() => stopsOf(groups, lineOf), [groups, lineOf])
  const { near, observe } = useNearChunks(MARGIN)
  const windowed = useMemo(() => isWindowed(groups), [groups])
  const openAt = useMemo(() => (open ? { row: open.issue.id, stop: open.party.id } : undefined), [open])
  const focus = useSpectrumFocus(stops, openAt)
  const { tip, show, hide, leave, stay } = useTip()
  return (
    <div className={styles['frame']} ref={frame}>
      <div ref={ref}>
        {width > 0 && (
          // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its one tab stop is a button inside
          <div
            role="grid"
            aria-label="Positions on each scale"
            className={styles['grid']}
            data-mode={layout.mode}
            data-wraps={layout.wraps ? '' : undefined}
            data-groups={layout.group === undefined ? undefined : 'column'}
            style={
              {
                '--columns': layout.template,
                '--group': `${layout.group ?? 0}px`,
                '--height': `${layout.height}px`,
              } as CSSProperties
            }
            {...focus.handlers}
            onKeyDownCapture={hide}
            onPointerDown={hide}
          >
            <SpectrumHead layout={layout} />
            {groups.map((group) => (
              <div key={group.id} role="rowgroup" className={styles['group']}>
                {group.title !== undefined && (
                  <SpectrumGroupRow
                    group={group}
                    tabStop={focus.tabStopOf(groupKey(group.id)) !== undefined}
                  />
                )}
                {!group.folded &&
                  group.rows.map((row) => (
                    <SpectrumRow
                      key={row.issue}
                      row={row}
                      lineOf={lineOf}
                      observe={windowed ? observe : undefined}
                      drawn={!windowed || near.has(row.issue)}
                      layout={layout}
                      layers={layers}
                      boldPlan={boldPlan}
                      tabStop={focus.tabStopOf(row.issue)}
                      openParty={open?.issue.id === row.issue ? open.party.id : undefined}
                      panelOpen={open !== undefined}
                      onTip={show}
                      onTipEnd={leave}
                    />
                  ))}
              </div>
            ))}
          </div>
        )}
      </div>
      {tip && layout.mode !== 'blocks' && (
        <SpectrumTip tip={tip} frame={frame} onStay={stay} onLeave={leave} onDismiss={hide} />
      )}
    </div>
  )
}

/** The words of an end do not fit one line on a desktop. */
function isLong({ ends }: SpectrumGroup['rows'][number]): boolean {
  return Math.max(ends.low.length, ends.high.length) > LONGEST_END
}

/** Lays out the line of a row when it is first asked for: of a long list most are out of sight. */
function linesOf({ line, height, mode }: GridLayout): (row: Row) => LineLayout {
  const half = mode === 'blocks' ? height / 2 : 12
  const known = new Map<Row, LineLayout>()
  return (row) => {
    const laid = known.get(row) ?? layoutLine(row, line - 2 * PAD, MARK_R[mode], half)
    known.set(row, laid)
    return laid
  }
}

/** Up to so many marks the lines are drawn all; above, only those near the screen. */
const MOST_MARKS = 1_200
const MARGIN = 150

function isWindowed(groups: readonly SpectrumGroup[]): boolean {
  return sum(groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.length))) > MOST_MARKS
}

function stopsOf(groups: readonly SpectrumGroup[], lineOf: (row: Row) => LineLayout): StopRow[] {
  return groups.flatMap((group) => [
    ...(group.title === undefined ? [] : [{ key: groupKey(group.id), stops: [NAME] }]),
    ...(group.folded ? [] : group.rows).map((row) => ({
      key: row.issue,
      get stops() {
        return [NAME, ...lineOf(row).marks.map(({ party }) => party)]
      },
    })),
  ])
}
