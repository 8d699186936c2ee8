import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Figure } from '../../charts/figure/Figure.tsx'
import { provisionsNote } from '../../charts/plans/provisionsFigure.tsx'
import { evidenceQuery } from '../../loading/queries.ts'
import { choose } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../context.ts'
import { provisions, provisionsShown } from '../figures/planFigures.ts'
import type { PlansShown } from '../figures/plansDrawn.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useProvenance } from '../useProvenance.ts'
import { CompareMenu } from './CompareMenu.tsx'
import styles from './Plans.module.css'
import { ProvisionsKey, ProvisionsTable } from './ProvisionsTable.tsx'

/** Issues by the plans compared, each plan against the one before it. */
export function ProvisionsSection({ shown }: { readonly shown: PlansShown }) {
  const { loaded } = useDashboard()
  const { issues, compared } = shown
  const input = usePositionsInput('plans', 'density')
  const withTexts = input.state.density === 'roomy'
  const provenance = useProvenance()
  const evidence = useQuery({ ...evidenceQuery(loaded), enabled: withTexts })
  const found = useMemo(() => provisionsShown(shown), [shown])
  const spec = useMemo(
    () => provisions({ ...input, evidence: evidence.data }, shown, found),
    [input, evidence.data, shown, found],
  )
  const { rows, unspoken, agreements } = found
  const texts = withTexts ? evidence.data?.provisions : undefined
  if (!spec) return null
  return (
    <Figure
      spec={spec}
      measure={`${rows.length} of ${issues.length} issues; each column against the one before`}
      provenance={provenance}
    >
      <div className={styles['tools']}>
        <button
          type="button"
          className={styles['tool']}
          aria-pressed={withTexts}
          onClick={() => choose({ density: withTexts ? undefined : 'roomy' })}
        >
          Texts
        </button>
        <CompareMenu shown={shown} />
      </div>

      {withTexts && evidence.isPending && <p className={styles['loading']}>Loading the plans’ texts…</p>}
      {withTexts && evidence.isError && (
        <p className={styles['loading']} role="alert">
          The plans’ texts could not be loaded.{' '}
          <button type="button" className={controls['text']} onClick={() => void evidence.refetch()}>
            Try again
          </button>
        </p>
      )}
      {rows.length === 0 ? (
        <p className={styles['empty']}>
          {compared.length === 0
            ? 'No plan was on the table by the day shown.'
            : 'On none of the issues shown do these plans say anything.'}
        </p>
      ) : (
        <>
          <ProvisionsTable
            rows={rows}
            plans={compared}
            issues={issues}
            agreements={agreements}
            texts={texts}
          />
          {compared.length > 1 && <ProvisionsKey />}
        </>
      )}
      <p className={styles['note']}>{provisionsNote(rows.length, unspoken)}</p>
    </Figure>
  )
}
