import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { provisionsSentence } from '../../analysis/headlines/plans.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { agreementWords } from '../../charts/plans/agreementWords.ts'
import { countChanges, provisionRows } from '../../charts/plans/provisionRows.ts'
import { provisionsFigure, provisionsNote } from '../../charts/plans/provisionsFigure.tsx'
import { evidenceQuery } from '../../loading/queries.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../context.ts'
import { figureSubtitle } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import { CompareMenu } from './CompareMenu.tsx'
import styles from './Plans.module.css'
import { ProvisionsKey, ProvisionsTable } from './ProvisionsTable.tsx'
import { usePlans } from './usePlans.ts'

/** Issues by the plans compared, each plan against the one before it. */
export function ProvisionsSection() {
  const { loaded } = useDashboard()
  const { selection, issues, compared, leftOut } = usePlans()
  const withTexts = useViewState(({ density }) => density === 'roomy')
  const provenance = useProvenance()
  const evidence = useQuery({ ...evidenceQuery(loaded), enabled: withTexts })
  const texts = withTexts ? evidence.data?.provisions : undefined
  const provisions = useMemo(() => provisionRows(compared, issues), [compared, issues])
  const agreements = useMemo(() => agreementWords(compared, issues), [compared, issues])
  const { rows, unspoken } = provisions
  const spec = useMemo(
    () =>
      provisionsFigure(provisions, compared, agreements, texts, {
        headline: provisionsSentence(
          compared.map(({ shortTitle }) => shortTitle),
          countChanges(rows, compared.length - 1),
        ),
        subtitle: figureSubtitle('What plans say, each against the one before it', selection),
        leftOut,
      }),
    [provisions, rows, compared, agreements, texts, selection, leftOut],
  )
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
        <CompareMenu compared={compared} />
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
          <ProvisionsTable rows={rows} plans={compared} agreements={agreements} texts={texts} />
          {compared.length > 1 && <ProvisionsKey />}
        </>
      )}
      <p className={styles['note']}>{provisionsNote(rows.length, unspoken)}</p>
    </Figure>
  )
}
