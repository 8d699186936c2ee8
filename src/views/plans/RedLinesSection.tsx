import { useMemo } from 'react'
import { redLinesSentence } from '../../analysis/headlines/plans.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { Mark } from '../../charts/Mark.tsx'
import { crossingWords, partyRedLines, type RedLineRow } from '../../charts/plans/redLineRows.ts'
import { redLinesFigure } from '../../charts/plans/redLinesFigure.tsx'
import type { PlanHead } from '../../model/model.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { figureSubtitle } from '../figureWords.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './Plans.module.css'
import { usePlans } from './usePlans.ts'

/** Which red lines one plan crosses, by party. */
export function RedLinesSection({ plan }: { readonly plan: PlanHead }) {
  const { theme } = useDashboard()
  const { selection, issues, parties, asOf, looks, leftOut } = usePlans()
  const provenance = useProvenance()
  const crossed = useMemo(() => partyRedLines(plan, issues, parties, asOf), [plan, issues, parties, asOf])
  const spec = useMemo(
    () =>
      redLinesFigure(plan.shortTitle, crossed, looks, {
        headline: redLinesSentence(
          plan.shortTitle,
          crossed.map(({ name, crossed: lines }) => ({ name, count: lines.length })),
        ),
        subtitle: figureSubtitle(`Red lines that ${plan.shortTitle} crosses`, selection),
        leftOut,
      }),
    [plan, crossed, looks, selection, leftOut],
  )
  return (
    <Figure spec={spec} measure="a name above chooses the plan" provenance={provenance}>
      <ul className={styles['redLines']}>
        {crossed.map(({ party, name, n, crossed: lines }) => (
          <li key={party}>
            <span className={styles['party']}>
              <Mark order={looks.get(party)?.order ?? 0} theme={theme} /> {name} {lines.length}
            </span>{' '}
            <span className={styles['soft']}>of {n} in common</span>{' '}
            {lines.map((line, index) => (
              <span key={line.issue} className={styles['crossed']}>
                {index > 0 && <span className={styles['comma']}>, </span>}
                <CrossedIssue line={line} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Figure>
  )
}

function CrossedIssue({ line }: { readonly line: RedLineRow }) {
  const lit = useLit(line.issue)
  return (
    <CellLink
      cell={{ issue: line.issue, party: line.party }}
      className={styles['link']}
      aria-label={`${line.title}: ${line.partyName} ${crossingWords(line)}`}
      title={crossingWords(line)}
      {...lit}
    >
      {line.title}
      {line.open && ' (left open)'}
    </CellLink>
  )
}
