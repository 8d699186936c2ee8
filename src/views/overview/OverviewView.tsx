import { IssueStatesSection } from './IssueStatesSection.tsx'
import { CommonGroundSection } from './CommonGroundSection.tsx'
import { PairsSection } from './PairsSection.tsx'
import { MovesSection } from './MovesSection.tsx'
import styles from './Overview.module.css'

/** Where each issue stands, how much common ground there is, how near the pairs are, and who moved lately. */
export function OverviewView() {
  return (
    <div className={styles['grid']}>
      <div className={styles['column']}>
        <IssueStatesSection />
        <MovesSection />
      </div>
      <div className={styles['column']}>
        <CommonGroundSection />
        <PairsSection />
      </div>
    </div>
  )
}
