import { pairInput } from '../../analysis/metricInputs.ts'
import type { HeatCell, Weights } from '../../charts/pairsHeat/heatRows.ts'
import { scoreWords } from '../../charts/pairsHeat/heatWords.ts'
import type { Selection } from '../selection.ts'
import type { Asked } from '../working/WorkingOverPage.tsx'

/** The agreement of one cell of the heat table, as its working is asked for. */
export function askAgreement(
  cell: Pick<HeatCell, 'parties' | 'names' | 'group' | 'score' | 'shared'>,
  { issues, asOf }: Pick<Selection, 'issues' | 'asOf'>,
  weights: Weights,
): Asked & { readonly question: { readonly metric: 'agreement' } } {
  const { parties, names, group } = cell
  const compared = () =>
    issues.flatMap(({ issue }) => (group === undefined || issue.group.id === group.id ? [issue] : []))
  return {
    question: {
      metric: 'agreement',
      input: () => ({ ...pairInput(compared(), ...parties, asOf, weights === 'salience'), sides: names }),
    },
    about: [
      names.join(' and '),
      ...(group ? [group.title] : []),
      ...(weights ? ['weighted by salience'] : []),
    ].join(', '),
    shown: scoreWords(cell),
  }
}
