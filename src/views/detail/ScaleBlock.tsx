import { useMemo } from 'react'
import { issueInput } from '../../analysis/metricInputs.ts'
import { CellScale } from '../../charts/cellScale/CellScale.tsx'
import { cellScaleSpec } from '../../charts/cellScale/cellScaleSpec.ts'
import { scaleSentence } from '../../charts/cellScale/scaleWords.ts'
import { StateMark } from '../../charts/Mark.tsx'
import { stateWord } from '../../charts/stateWords.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import type { CellReading } from './cellReading.ts'
import styles from './ScaleBlock.module.css'
import { stateSentence } from './stateSentence.ts'

/** Everyone’s place on the issue’s scale, and what state that leaves the issue in. */
export function ScaleBlock({ cell }: { readonly cell: CellReading }) {
  const { looks, model, selection, theme } = useDashboard()
  const { ref, width } = useWidth()
  const { selected, party, issue } = cell
  const spec = useMemo(() => cellScaleSpec(selected, party.id, looks), [selected, party.id, looks])
  const nameOf = (id: string) => looks.get(id)?.name ?? id
  return (
    <>
      <div ref={ref} className={styles['scale']}>
        {width > 0 && (
          <CellScale
            spec={spec}
            width={width}
            theme={theme}
            surface={theme.band}
            name={scaleSentence(issue.title, spec)}
          />
        )}
      </div>
      <p className={styles['state']}>
        <StateMark state={selected.reading.state} theme={{ ...theme, page: theme.band }} />
        <span>
          <strong>
            <WorkingButton
              metric="state"
              about={issue.title}
              input={() => issueInput(model, selected, selection.parties)}
            >
              {stateWord(selected.reading.state)}
            </WorkingButton>
            .
          </strong>{' '}
          {stateSentence(selected.reading, nameOf)}
        </span>
      </p>
    </>
  )
}
