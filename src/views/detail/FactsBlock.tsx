import { blockers } from '../../analysis/issueReading.ts'
import type { Position } from '../../model/schema.ts'
import { useDashboard } from '../context.ts'
import type { CellReading } from './cellReading.ts'
import { positionFacts, redLineSentence } from './positionFacts.ts'
import styles from './FactsBlock.module.css'
import { figureFacts } from './figureFacts.ts'
import { RedLineSign } from './signs.tsx'

/** What else is coded of a position: range, red line, salience, confidence, basis and figures. */
export function FactsBlock({ cell, position }: { readonly cell: CellReading; readonly position: Position }) {
  const { theme } = useDashboard()
  if (position.value === undefined) return null
  // Where it blocks the issue, the sentence on its state has said so already.
  const { upTo, from } = blockers(cell.selected.reading)
  const said = [...upTo, ...from].includes(position.party)
  const refusal = said ? undefined : redLineSentence(position)
  return (
    <>
      {refusal && (
        <p className={styles['redLine']}>
          <RedLineSign theme={theme} />
          {refusal}
        </p>
      )}
      <dl className={styles['facts']}>
        {positionFacts(position).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {figureFacts(cell.issue, position).map(({ key, label, value, note }) => (
          <div key={key} className={styles['figure']}>
            <dt>{label}</dt>
            <dd>
              {value}
              {note && <span> {note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
