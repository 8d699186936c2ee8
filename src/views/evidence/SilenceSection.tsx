import { useMemo } from 'react'
import { countOf, joinWords } from '../../base/words.ts'
import { silenceFigure } from '../../charts/evidence/silenceFigure.tsx'
import { silenceKinds, silenceRows, type SilenceKind } from '../../charts/evidence/silenceRows.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './EvidenceFigures.module.css'
import { useEvidenceWords } from './useEvidenceWords.ts'

const NAMED = 8

/** Which cells hold no position, and which kind of nothing stands there. */
export function SilenceSection() {
  const { selection } = useDashboard()
  const provenance = useProvenance()
  const words = useEvidenceWords('Cells that hold no position, by kind')
  const cells = selection.parties.length * selection.issues.length
  const rows = useMemo(() => silenceRows(selection.issues, selection.parties), [selection])
  const kinds = useMemo(() => silenceKinds(rows), [rows])
  const spec = useMemo(() => silenceFigure(rows, cells, words), [rows, cells, words])
  return (
    <Figure spec={spec} provenance={provenance}>
      <p className={styles['measure']}>
        {rows.length} of {countOf(cells, 'cell')} hold no position
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
  const lit = useLit(about.issue)
  const [first] = about.cells
  return (
    <CellLink cell={{ issue: about.issue, ...(first ? { party: first.party } : {}) }} {...lit}>
      {joinWords(about.cells.map(({ partyName }) => partyName))} on {about.title}
    </CellLink>
  )
}
