import { useMemo } from 'react'
import { Figure } from '../../charts/figure/Figure.tsx'
import { Mark } from '../../charts/Mark.tsx'
import { crossingWords, type RedLineRow } from '../../charts/plans/redLineRows.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import type { PositionsInput } from '../figures/figureInput.ts'
import { redLinesCrossed, type CrossedByPlan } from '../figures/planFigures.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './Plans.module.css'

/** Which red lines one plan crosses, by party. */
export function RedLinesSection({
  input,
  crossed,
}: {
  readonly input: PositionsInput<'plans' | 'plan'>
  readonly crossed: CrossedByPlan
}) {
  const { looks, theme } = useDashboard()
  const provenance = useProvenance()
  const spec = useMemo(() => redLinesCrossed(input, crossed), [input, crossed])
  if (!spec) return null
  return (
    <Figure spec={spec} measure="a name above chooses the plan" provenance={provenance}>
      <ul className={styles['redLines']}>
        {crossed.parties.map(({ party, name, n, crossed: lines }) => (
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
  const lit = useLit({ issue: line.issue })
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
