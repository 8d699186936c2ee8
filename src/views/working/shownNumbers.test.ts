import { describe, expect, it } from 'vitest'
import { pairsOf } from '../../base/sum.ts'
import { formatNumber } from '../../analysis/metrics/working.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import { formatScore } from '../../base/words.ts'
import { planAgreements } from '../../charts/plans/agreementWords.ts'
import { closenessRows } from '../../charts/plans/closenessRows.ts'
import { gapIssueRows } from '../../charts/plans/gapIssueRows.ts'
import { planGapRows } from '../../charts/plans/planGapRows.ts'
import { pairIssueRows } from '../../charts/pairIssues/pairIssueRows.ts'
import { moveRows } from '../../charts/moves/moveRows.ts'
import { heatCells, heatRows } from '../../charts/pairsHeat/heatRows.ts'
import { scoreWords } from '../../charts/pairsHeat/heatWords.ts'
import { buildModel } from '../../model/model.ts'
import { locateInFile } from '../../model/fault.ts'
import { parseDocument } from '../../model/parseModel.ts'
import { DEFAULT_VIEW_STATE } from '../../state/viewState.ts'
import { readModelFolder } from '../../../scripts/readModelFolder.ts'
import { plansShown } from '../figures/plansDrawn.ts'
import { askAgreement } from '../pairs/pairWorking.ts'
import { distanceQuestion } from './issueQuestions.ts'
import { askAgreement as askPlanAgreement, askCloseness, askGap } from '../plans/planWorking.ts'
import { resolveSelection } from '../selection.ts'
import { askShift } from '../timeline/shiftWorking.ts'
import type { Asked } from './WorkingOverPage.tsx'
import { workingOf } from './workingOf.ts'

const { document, locate } = readModelFolder('data/ukraine-peace-talks')
const model = buildModel(parseDocument(document, locate ?? locateInFile('model.json')).positions)
const selection = resolveSelection(model, DEFAULT_VIEW_STATE)
const issues = selection.issues.map(({ issue }) => issue)
const { parties, asOf } = selection
const on = { issues, asOf }
const { chain } = plansShown({ model, selection, state: DEFAULT_VIEW_STATE })

/** What the working of a number ends in, rounded as the page rounds it. */
function endOf({ question }: Pick<Asked, 'question'>, round: (result: number) => string): string | undefined {
  const { result } = workingOf(question)
  return typeof result === 'number' ? round(result) : undefined
}

/** Of numbers and their workings those that don’t agree; with how many there were, as none would agree too. */
function apart(found: readonly { readonly shown: string; readonly end: string | undefined }[]) {
  return { numbers: found.length, apart: found.filter(({ shown, end }) => shown !== end) }
}

describe('the working of a number ends in the number that the page shows', () => {
  it.each([undefined, 'salience'] as const)('for every pair on every group, weights: %s', (weights) => {
    const cells = heatCells(heatRows(issues, parties, asOf, weights))
    const found = cells.map((cell) => {
      const asked = askAgreement(cell, selection, weights)
      return {
        shown: asked.shown,
        end: endOf(asked, formatScore) ?? scoreWords({ ...cell, score: undefined }),
      }
    })
    expect(apart(found)).toEqual({ numbers: 6 * 8, apart: [] })
  })

  it('and follows the choice of weights', () => {
    const shown = (weights: 'salience' | undefined) =>
      heatCells(heatRows(issues, parties, asOf, weights))
        .map((cell) => askAgreement(cell, selection, weights))
        .map((asked) => `${asked.about}: ${endOf(asked, formatScore)}`)
    expect(shown('salience')).not.toEqual(
      shown(undefined).map((line) => line.replace(':', ', weighted by salience:')),
    )
  })

  it('for the distance of every pair on every issue', () => {
    const found = pairsOf(parties).flatMap((pair) =>
      pairIssueRows(issues, pair, asOf, model.settings).map((row) => ({
        shown: row.distance === undefined ? 'none' : String(row.distance),
        end: endOf({ question: distanceQuestion(model, selection, row) }, String) ?? 'none',
      })),
    )
    expect(apart(found)).toEqual({ numbers: 6 * issues.length, apart: [] })
  })

  it('for the mean gap of every plan to every party', () => {
    const found = planGapRows(model.plans, issues, parties, model.parties, asOf, chain).flatMap(
      ({ plan, cells }) => {
        const of = model.planById.get(plan)
        return cells.flatMap((cell) => {
          const asked = of && askGap(of, cell, on)
          return asked ? [{ shown: asked.shown, end: endOf(asked, (gap) => String(Math.round(gap))) }] : []
        })
      },
    )
    expect(apart(found).apart).toEqual([])
    expect(found.length).toBeGreaterThan(50)
  })

  it('for each issue behind these', () => {
    const found = model.plans.flatMap((plan) =>
      parties.flatMap(({ id, name }) =>
        gapIssueRows(plan, issues, id, asOf).flatMap((row) => {
          const issue = model.issueById.get(row.issue)
          const cell = { party: id, partyName: name, gap: row.gap }
          const asked = issue && askGap(plan, cell, { issues: [issue], asOf })
          return asked
            ? [{ shown: String(row.gap), end: endOf(asked, (gap) => String(Math.round(gap))) }]
            : []
        }),
      ),
    )
    expect(apart(found).apart).toEqual([])
    expect(found.length).toBeGreaterThan(200)
  })

  it.each(['all', 'same'] as const)(
    'for the closeness of every draft to every party, over %s issues',
    (over) => {
      const found = closenessRows(chain, issues, parties, asOf).flatMap((row) => {
        const asked = askCloseness(model, row, over, on)
        return asked ? [{ shown: asked.shown, end: endOf(asked, formatScore) }] : []
      })
      expect(apart(found)).toEqual({ numbers: chain.length * parties.length, apart: [] })
    },
  )

  it('for the agreement of any two plans', () => {
    const found = pairsOf(model.plans).flatMap((pair) => {
      const agreement = planAgreements(pair, issues)[1]
      const asked = agreement && askPlanAgreement(agreement, issues)
      return asked ? [{ shown: asked.shown, end: endOf(asked, formatScore) }] : []
    })
    expect(apart(found).apart).toEqual([])
    expect(found.length).toBeGreaterThan(100)
  })

  it('for every shift there ever was', () => {
    const shifts = shiftsBetween(
      model,
      model.issues,
      new Set(model.parties.map(({ id }) => id)),
      '1900-01-01',
      model.coverage.to,
    )
    const found = moveRows(model, shifts).map((row, index) => {
      const asked = askShift(row, shifts[index]!)
      return { shown: asked.shown.replace('+', ''), end: endOf(asked, formatNumber) }
    })
    expect(apart(found).apart).toEqual([])
    expect(found.length).toBe(shifts.length)
    expect(found.length).toBeGreaterThan(30)
  })
})
