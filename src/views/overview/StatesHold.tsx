import { useMemo } from 'react'
import { isWorkedOutInPlace } from '../../analysis/pairsInPlace.ts'
import { robustIssue } from '../../analysis/robustReading.ts'
import { useDashboard } from '../context.ts'
import { statesHoldSentence } from '../robustWords.ts'
import styles from './Overview.module.css'

/** On how many of the issues shown the state holds within the ranges that the parties have stated. */
export function StatesHold() {
  const { model, selection } = useDashboard()
  const sentence = useMemo(() => {
    const { issues, parties, asOf } = selection
    if (!isWorkedOutInPlace(parties.length, issues.length))
      return 'Of so many parties and issues it is not worked out which states hold within the stated ranges'
    return statesHoldSentence(
      issues.map(({ issue }) => ({
        title: issue.title,
        ...robustIssue(issue, parties, asOf, model.settings),
      })),
    )
  }, [model, selection])
  return <p className={styles['empty']}>{sentence}.</p>
}
