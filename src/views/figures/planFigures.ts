import {
  closenessSentence,
  gapIssuesSentence,
  plansHeadline,
  provisionsSentence,
  redLinesSentence,
} from '../../analysis/headlines/plans.ts'
import { agreementWords, planAgreements } from '../../charts/plans/agreementWords.ts'
import { closenessFigure } from '../../charts/plans/closenessFigure.tsx'
import { closenessChanges, closenessRows } from '../../charts/plans/closenessRows.ts'
import { gapIssueRows } from '../../charts/plans/gapIssueRows.ts'
import { gapIssuesFigure } from '../../charts/plans/gapIssuesFigure.tsx'
import { planGapRows } from '../../charts/plans/planGapRows.ts'
import { planGapsFigure } from '../../charts/plans/planGapsFigure.tsx'
import { countChanges, provisionRows } from '../../charts/plans/provisionRows.ts'
import { provisionsFigure } from '../../charts/plans/provisionsFigure.tsx'
import { partyRedLines } from '../../charts/plans/redLineRows.ts'
import { redLinesFigure } from '../../charts/plans/redLinesFigure.tsx'
import type { Evidence } from '../../model/model.ts'
import { looksOf, wordsOf, type PositionsInput } from './figureInput.ts'
import { chosenPlan, plansShown, type PlansInput, type PlansShown } from './plansDrawn.ts'

export function planGaps(input: PlansInput, { issues, chain }: PlansShown = plansShown(input)) {
  const { model, selection, looks } = input
  if (model.plans.length === 0) return undefined
  const { parties, asOf } = selection
  const rows = planGapRows(model.plans, issues, parties, model.parties, asOf, chain)
  // Parties that are switched off may still be authors, and then their marks need their names.
  const named = new Set([...parties.map(({ id }) => id), ...rows.flatMap(({ authors }) => authors)])
  const authorLooks = new Map([...looks].filter(([id]) => named.has(id)))
  return planGapsFigure(rows, parties, authorLooks, asOf, {
    ...wordsOf('Mean gap of each plan to each party', selection),
    headline: plansHeadline(model.plans, selection.issues, parties, asOf),
  })
}

export function gapIssues(
  input: PositionsInput<'plans' | 'gap'>,
  { issues }: Pick<PlansShown, 'issues'> = plansShown(input),
) {
  const { model, selection, state } = input
  const [planId = '', partyId = ''] = state.gap
  const plan = model.planById.get(planId)
  const party = selection.parties.find(({ id }) => id === partyId)
  if (!plan || !party) return undefined
  const rows = gapIssueRows(plan, issues, party.id, selection.asOf)
  const names = { plan: plan.shortTitle, party: party.name }
  return gapIssuesFigure(rows, names, {
    ...wordsOf(`Issues on which ${names.plan} and ${names.party} both speak`, selection),
    headline: gapIssuesSentence(names.plan, names.party, rows),
  })
}

/** Which red lines the plan chosen crosses, by party; `undefined` where no plan is on the table. */
export function crossedByPlan(
  { selection, state, ...input }: PositionsInput<'plans' | 'plan'>,
  shown: PlansShown = plansShown({ ...input, selection, state }),
) {
  const { parties, asOf } = selection
  const plan = chosenPlan(shown, state.plan)
  return plan && { plan, parties: partyRedLines(plan, shown.issues, parties, asOf) }
}

export type CrossedByPlan = NonNullable<ReturnType<typeof crossedByPlan>>

export function redLinesCrossed(input: PositionsInput<'plans' | 'plan'>, shown = crossedByPlan(input)) {
  const { selection, looks } = input
  if (!shown) return undefined
  const { plan, parties: crossed } = shown
  return redLinesFigure(plan.shortTitle, crossed, looks, {
    ...wordsOf(`Red lines that ${plan.shortTitle} crosses`, selection),
    headline: redLinesSentence(
      plan.shortTitle,
      crossed.map(({ name, crossed: lines }) => ({ name, count: lines.length })),
    ),
  })
}

/** What the plans compared say, issue by issue, and how near each comes to the one before it. */
export function provisionsShown({ issues, compared }: Pick<PlansShown, 'issues' | 'compared'>) {
  return { ...provisionRows(compared, issues), agreements: planAgreements(compared, issues) }
}

/** The plans’ own points are shown where the reader wants them, once the evidence is there. */
export function provisions(
  input: PositionsInput<'plans' | 'density'> & { readonly evidence?: Evidence | undefined },
  { compared, issues }: Pick<PlansShown, 'issues' | 'compared'> = plansShown(input),
  found = provisionsShown({ issues, compared }),
) {
  const { model, selection, state } = input
  if (model.plans.length === 0) return undefined
  const texts = state.density === 'roomy' ? input.evidence?.provisions : undefined
  return provisionsFigure(found, compared, found.agreements.map(agreementWords), texts, {
    ...wordsOf('What plans say, each against the one before it', selection),
    headline: provisionsSentence(
      compared.map(({ shortTitle }) => shortTitle),
      countChanges(found.rows, compared.length - 1),
    ),
  })
}

export function closeness(
  input: PlansInput,
  { issues, chain }: Pick<PlansShown, 'issues' | 'chain'> = plansShown(input),
) {
  const { selection, looks } = input
  if (chain.length < 2) return undefined
  const { parties, asOf } = selection
  const rows = closenessRows(chain, issues, parties, asOf)
  return closenessFigure(rows, looksOf(looks, parties), {
    ...wordsOf('Closeness of drafts to each party', selection),
    headline: closenessSentence(chain.length, closenessChanges(rows)),
  })
}
