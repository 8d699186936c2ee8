import { useMemo } from 'react'
import { countCells } from '../../analysis/cellCounts.ts'
import { countOf, joinWords } from '../../base/words.ts'
import { silenceKinds, type SilenceKind } from '../../charts/evidence/silenceRows.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { silence } from '../figures/evidenceFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './EvidenceFigures.module.css'

const NAMED = 8

/** Which cells hold no position, and which kind of nothing stands there. */
export function SilenceSection() {
  const { selection } = useDashboard()
  const provenance = useProvenance()
  const input = usePositionsInput()
  const spec = useMemo(() => silence(input), [input])
  const kinds = useMemo(() => silenceKinds(spec.rows), [spec.rows])
  return (
    <Figure spec={spec} provenance={provenance}>
      <p className={styles['measure']}>
        {spec.rows.length} of {countOf(countCells(selection.issues, selection.parties).cells, 'cell')} hold no
        position
      </p>
      <dl className={styles['kinds']}>
        {kinds.map((kind) => (
          <div key={kind.kind}>
            <dt>{kind.word}</dt>
            <dd>
              <strong>{kind.count}</strong>
            </dd>
            {kind.issues.length > 0 && (
              <dd className={styles['named']}>
                {kind.issues.slice(0, NAMED).map((about) => (
                  <SilentIssue key={about.issue} about={about} />
                ))}
                {kind.issues.length > NAMED && (
                  <span>
                    and on {countOf(kind.issues.length - NAMED, 'more issue')}; “Show as table” lists all
                  </span>
                )}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Figure>
  )
}

function SilentIssue({ about }: { readonly about: SilenceKind['issues'][number] }) {
  const lit = useLit({ issue: about.issue })
  const [first] = about.cells
  return (
    <CellLink cell={{ issue: about.issue, ...(first ? { party: first.party } : {}) }} {...lit}>
      {joinWords(about.cells.map(({ partyName }) => partyName))} on {about.title}
    </CellLink>
  )
}
