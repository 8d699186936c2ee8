import { useMemo } from 'react'
import { issueInput } from '../../analysis/metricInputs.ts'
import { robustIssue } from '../../analysis/robustReading.ts'
import { useDashboard } from '../context.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import type { CellReading } from './cellReading.ts'
import { numberFacts, robustSentence } from './numberFacts.ts'
import styles from './NumbersBlock.module.css'

/** The issue in numbers, each of which opens to its working, and whether its state holds within the stated ranges. */
export function NumbersBlock({ cell: { issue, selected, asOf } }: { readonly cell: CellReading }) {
  const { model, selection } = useDashboard()
  const { parties } = selection
  const robust = useMemo(
    () => robustIssue(issue, parties, asOf, model.settings),
    [issue, parties, asOf, model.settings],
  )
  const sentence = robustSentence(robust)
  const facts = numberFacts(selected.reading, robust)
  if (facts.length === 0) return null
  return (
    <>
      <dl className={styles['numbers']}>
        {facts.map(({ metric, label, shown, beside }) => (
          <div key={metric}>
            <dt>{label}</dt>
            <dd>
              <WorkingButton
                metric={metric}
                about={issue.title}
                input={() => issueInput(model, selected, parties)}
              >
                {shown}
              </WorkingButton>
              {beside !== undefined && <span>{beside}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {sentence !== undefined && <p className={styles['robust']}>{sentence}</p>}
    </>
  )
}
