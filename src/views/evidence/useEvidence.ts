import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { indexStatements, onRecord, type StatementEntry } from '../../analysis/statementIndex.ts'
import { standingEvidence } from '../../model/standing.ts'
import type { Evidence, Model } from '../../model/model.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import { useDashboard } from '../context.ts'
import type { Selection } from '../selection.ts'

/** What is on record on the day shown, on the issues shown, whoever said it. */
export interface OnRecord {
  readonly evidence: Evidence
  readonly entries: readonly StatementEntry[]
  /** Statements that say otherwise than their party’s position on the day shown. */
  readonly otherwise: ReadonlySet<string>
}

/** The statements on record, once they have loaded; what went wrong, where they did not. */
export function useEvidence() {
  const { loaded, model, selection } = useDashboard()
  const query = useQuery(evidenceQuery(loaded))
  const evidence = query.data
  const index = useMemo(() => evidence && indexStatements(model, evidence), [model, evidence])
  // Kept as words, not as lists: a choice that changes neither must not have 5,000 statements gone through again.
  const issues = selection.issues.map(({ issue }) => issue.id).join(' ')
  const contested = otherwiseIds(model, selection).join(' ')
  const { asOf } = selection
  const record = useMemo((): OnRecord | undefined => {
    if (!evidence || !index) return undefined
    return {
      evidence,
      entries: onRecord(index, asOf, new Set(issues.split(' '))),
      otherwise: new Set(contested.split(' ')),
    }
  }, [evidence, index, asOf, issues, contested])
  return { record, failed: query.isError, tryAgain: () => void query.refetch() }
}

function otherwiseIds(model: Model, { issues, asOf }: Selection): string[] {
  return issues.flatMap(({ positions }) =>
    [...positions.values()].flatMap((position) => standingEvidence(model, position, asOf).contested),
  )
}
