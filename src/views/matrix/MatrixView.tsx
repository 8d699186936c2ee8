import { useMemo } from 'react'
import { matrixHeadline } from '../../analysis/headline.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { Mark } from '../../charts/Mark.tsx'
import { groupsOf } from '../../charts/positions/groupsOf.ts'
import { positionsFigure } from '../../charts/positions/positionsFigure.tsx'
import { isIssueOrder, positionsRows } from '../../charts/positions/positionsRows.ts'
import { useViewState } from '../../state/viewState.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './Matrix.module.css'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import { MatrixTools } from './MatrixTools.tsx'

/** Issues by parties: what each party wants, in words, and the state that follows, row by row. */
export function MatrixView() {
  const { model, selection, looks } = useDashboard()
  const { sort, density, fold } = useViewState()
  const provenance = useProvenance()
  // On paper there are no blocks, however narrow the page.
  const phone = useMediaQuery('screen and (width < 768px)')
  const wall = useMediaQuery('(width >= 1920px)')
  const usual = wall ? 'roomy' : 'compact'
  const layout = phone ? 'blocks' : (density ?? usual)
  const { issues, parties, asOf } = selection

  const rows = useMemo(
    () => positionsRows(model, issues, parties, asOf, sort),
    [model, issues, parties, asOf, sort],
  )
  const groups = useMemo(() => groupsOf(rows, isIssueOrder(parties, sort), fold), [rows, parties, sort, fold])
  const spec = useMemo(
    () =>
      positionsFigure(
        rows,
        parties,
        looks,
        model.settings,
        { sort, fold },
        {
          headline: matrixHeadline(issues.map(({ reading }) => reading)),
          subtitle: figureSubtitle('Positions of each party on each issue', selection),
          leftOut: `${silenceNote(selection)} ${leftOutWords(selection)}`,
        },
      ),
    [rows, parties, looks, model.settings, sort, fold, issues, selection],
  )
  return (
    <Figure
      spec={spec}
      provenance={provenance}
      className={styles['figure']}
      measure={<MatrixTools parties={parties} layout={layout} usual={usual} />}
    >
      {phone && <PartyNames />}
      <MatrixGrid groups={groups} rows={rows} layout={layout} />
      <MatrixKey rows={rows} layout={layout} staleDays={model.settings.staleDays} />
    </Figure>
  )
}

/** Whose marks these are: blocks have no column headers. */
function PartyNames() {
  const { selection, looks, theme } = useDashboard()
  return (
    <ul className={styles['parties']} aria-label="Parties">
      {selection.parties.map(({ id, name }) => (
        <li key={id}>
          <Mark order={looks.get(id)?.order ?? 0} theme={theme} /> {name}
        </li>
      ))}
    </ul>
  )
}
