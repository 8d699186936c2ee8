import { useRef } from 'react'
import { usePhone } from '../../ui/useMediaQuery.ts'
import { HeatSection } from './HeatSection.tsx'
import { IssuesSection } from './IssuesSection.tsx'
import styles from './Pairs.module.css'
import { NoPair } from './NoPair.tsx'
import { RadarSection } from './RadarSection.tsx'
import { usePairs } from './usePairs.ts'

/** So many pairs make the table longer than a screen; the issues of the chosen one then stay beside it. */
const MANY = 10

/** How near every two parties stand, over all and by group; and for one pair, what it shares, differs on and blocks. */
export function PairsView() {
  const page = usePairs()
  const phone = usePhone()
  const issues = useRef<HTMLDivElement>(null)
  // On a phone the issues of the chosen cell are a long way below it.
  const follow = () => phone && issues.current?.scrollIntoView()
  const { rows, count, pair, cell } = page.pairs
  return (
    <div className={styles['container']}>
      <div className={styles['view']}>
        <HeatSection page={page} onLook={follow} />
        {count === 0 && (
          <div className={styles['issues']}>
            <NoPair title="What two parties share, differ on and block" />
          </div>
        )}
        {pair && cell && (
          <div ref={issues} className={styles['issues']} data-many={rows.length > MANY ? '' : undefined}>
            <IssuesSection page={page} pair={pair} cell={cell} />
          </div>
        )}
        {(rows.length > 0 || count === 0) && <RadarSection page={page} />}
      </div>
    </div>
  )
}
