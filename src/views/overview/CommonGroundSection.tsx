import { lazy, Suspense, useDeferredValue, useMemo } from 'react'
import { NARROW_LAYOUT, SCREEN_LAYOUT, barsHeight } from '../../charts/commonGround/barsLayout.ts'
import { commonGroundBlocks, type CommonGroundBlock } from '../../charts/commonGround/commonGroundBlocks.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import type { PartyLooks } from '../../charts/partyLook.ts'
import { ShowNext } from '../../ui/ShowNext.tsx'
import { useFirst } from '../../ui/useFirst.ts'
import { useIdle } from '../../ui/useIdle.ts'
import { usePhone } from '../../ui/useMediaQuery.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { looksOf } from '../figures/figureInput.ts'
import { commonGround } from '../figures/overviewFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useProvenance } from '../useProvenance.ts'
import { CommonGroundButtons } from './CommonGroundButtons.tsx'
import styles from './Overview.module.css'

const CommonGroundBars = lazy(async () => ({
  default: (await import('../../charts/commonGround/CommonGroundBars.tsx')).CommonGroundBars,
}))

/** How much common ground each issue has, ranked; the blocked ones apart, whatever their number. */
export function CommonGroundSection() {
  const { selection, looks } = useDashboard()
  const provenance = useProvenance()
  const input = usePositionsInput()
  const spec = useMemo(() => commonGround(input), [input])
  const shown = useMemo(() => looksOf(looks, selection.parties), [looks, selection])
  const { ref, width } = useWidth()
  // The chart library is large: it is fetched after the first picture, never before it.
  const idle = useIdle()
  // A toggle answers at once; the bars, which are slow to draw, follow.
  const drawn = useDeferredValue(spec.rows)
  return (
    <Figure spec={spec} measure="1: all at one point; 0: as far apart as they can be" provenance={provenance}>
      <div ref={ref} className={styles['blocks']}>
        {commonGroundBlocks(drawn).map((block) => (
          <BarsBlock key={block.id} block={block} width={idle ? width : 0} looks={shown} />
        ))}
      </div>
    </Figure>
  )
}

/** So many bars are drawn at a time. */
const STEP = 60

/** One of the ranked blocks: its bars, once there is a width for them, and over them their rows as buttons. */
function BarsBlock({
  block: { heading, rows, axis },
  width,
  looks,
}: {
  readonly block: CommonGroundBlock
  readonly width: number
  readonly looks: PartyLooks
}) {
  const { theme } = useDashboard()
  const layout = usePhone() ? NARROW_LAYOUT : SCREEN_LAYOUT
  const { shown, next, showNext } = useFirst(rows, STEP)
  return (
    <div>
      <p className={styles['blockHead']}>
        <strong>{heading.strong}</strong> {heading.soft}
      </p>
      <div className={styles['block']} style={{ height: barsHeight(shown.length, layout, axis) }}>
        {width > 0 && (
          <Suspense fallback={null}>
            <div aria-hidden="true">
              <CommonGroundBars
                rows={shown}
                width={width}
                layout={layout}
                looks={looks}
                theme={theme}
                axis={axis}
              />
            </div>
          </Suspense>
        )}
        <CommonGroundButtons rows={shown} width={width} layout={layout} label={heading.strong} />
      </div>
      <ShowNext shown={shown.length} of={rows.length} next={next} onShow={showNext} />
    </div>
  )
}
