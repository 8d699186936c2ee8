import {
  closenessSentence,
  gapIssuesSentence,
  plansHeadline,
  provisionsSentence,
  redLinesSentence,
} from '../../analysis/headlines/plans.ts'
import { chainOfDrafts, tabledPlans } from '../../analysis/planChain.ts'
import { agreementWords } from '../../charts/plans/agreementWords.ts'
import { closenessFigure } from '../../charts/plans/closenessFigure.tsx'
import { closenessRows } from '../../charts/plans/closenessRows.ts'
import { comparedPlans } from '../../charts/plans/comparedPlans.ts'
import { gapIssueRows } from '../../charts/plans/gapIssueRows.ts'
import { gapIssuesFigure } from '../../charts/plans/gapIssuesFigure.tsx'
import { planGapRows } from '../../charts/plans/planGapRows.ts'
import { planGapsFigure } from '../../charts/plans/planGapsFigure.tsx'
import { countChanges, provisionRows } from '../../charts/plans/provisionRows.ts'
import { provisionsFigure } from '../../charts/plans/provisionsFigure.tsx'
import { partyRedLines } from '../../charts/plans/redLineRows.ts'
import { redLinesFigure } from '../../charts/plans/redLinesFigure.tsx'
import { looksOf, wordsOf, type FigureInput } from './figureInput.ts'

function plansOf({ model, selection, state }: FigureInput) {
  const issues = selection.issues.map(({ issue }) => issue)
  const chain = chainOfDrafts(model.plans, issues, selection.asOf)
  const compared = comparedPlans(model, state.plans, chain, selection.asOf)
  const tabled = tabledPlans(model.plans, selection.asOf)
  return { issues, chain, compared, plan: tabled.find(({ id }) => id === state.plan) ?? compared.at(-1) }
}

export function planGaps(input: FigureInput) {
  const { model, selection, looks } = input
  if (model.plans.length === 0) return undefined
  const { issues, chain } = plansOf(input)
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

export function gapIssues(input: FigureInput) {
  const { model, selection, state } = input
  const [planId = '', partyId = ''] = state.gap
  const plan = model.planById.get(planId)
  const party = selection.parties.find(({ id }) => id === partyId)
  if (!plan || !party) return undefined
  const rows = gapIssueRows(plan, plansOf(input).issues, party.id, selection.asOf)
  const names = { plan: plan.shortTitle, party: party.name }
  return gapIssuesFigure(rows, names, {
    ...wordsOf(`Issues on which ${names.plan} and ${names.party} both speak`, selection),
    headline: gapIssuesSentence(names.plan, names.party, rows),
  })
}

export function redLinesCrossed(input: FigureInput) {
  const { selection, looks } = input
  const { issues, plan } = plansOf(input)
  if (!plan) return undefined
  const crossed = partyRedLines(plan, issues, selection.parties, selection.asOf)
  return redLinesFigure(plan.shortTitle, crossed, looks, {
    ...wordsOf(`Red lines that ${plan.shortTitle} crosses`, selection),
    headline: redLinesSentence(
      plan.shortTitle,
      crossed.map(({ name, crossed: lines }) => ({ name, count: lines.length })),
    ),
  })
}

export function provisions(input: FigureInput) {
  const { model, evidence, selection, state } = input
  if (model.plans.length === 0) return undefined
  const { issues, compared } = plansOf(input)
  const found = provisionRows(compared, issues)
  const texts = state.density === 'roomy' ? evidence.provisions : undefined
  return provisionsFigure(found, compared, agreementWords(compared, issues), texts, {
    ...wordsOf('What plans say, each against the one before it', selection),
    headline: provisionsSentence(
      compared.map(({ shortTitle }) => shortTitle),
      countChanges(found.rows, compared.length - 1),
    ),
  })
}

export function closeness(input: FigureInput) {
  const { selection, looks } = input
  const { issues, chain } = plansOf(input)
  if (chain.length < 2) return undefined
  const { parties, asOf } = selection
  const rows = closenessRows(chain, issues, parties, asOf)
  const changes = parties.flatMap(({ id, name }) => {
    const own = rows.filter(({ party }) => party === id)
    const [from, to] = [own[0]?.fit, own.at(-1)?.fit]
    return from === undefined || to === undefined ? [] : [{ name, from, to }]
  })
  return closenessFigure(rows, looksOf(looks, parties), {
    ...wordsOf('Closeness of drafts to each party', selection),
    headline: closenessSentence(chain.length, changes),
  })
}
