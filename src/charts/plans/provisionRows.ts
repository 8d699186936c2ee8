import { codedIssues, planSilenceOf, type PlanSilence } from '../../analysis/planFit.ts'
import type { Column } from '../../base/column.ts'
import type { Issue, PlanHead } from '../../model/model.ts'
import type { Coding, Provision } from '../../model/schema.ts'
import { nearestOption } from '../../model/standing.ts'
import { planSilenceWord } from './planWords.ts'

/** What became of an issue from one plan to the next; `none`: one of the two has no text to compare. */
export type ProvisionChange = 'kept' | 'changed' | 'deleted' | 'added' | 'none'

export const PROVISION_CHANGES: readonly ProvisionChange[] = ['kept', 'changed', 'deleted', 'added', 'none']

/** What one plan says on an issue. */
export interface ProvisionCell {
  readonly plan: string
  readonly planTitle: string
  /** Words of the nearest option, or which kind of nothing the plan says. */
  readonly words: string
  readonly value: number | undefined
  /** The ends between which the text leaves the point open. */
  readonly open: readonly [number, number] | undefined
  readonly points: readonly string[]
  readonly note: string | undefined
  /** Against the plan before it; `undefined` for the first. */
  readonly change: ProvisionChange | undefined
}

export interface ProvisionRow {
  readonly issue: string
  readonly title: string
  readonly cells: readonly ProvisionCell[]
}

/** The issues on which at least one of the plans speaks, and the titles of those on which none does. */
export interface Provisions {
  readonly rows: readonly ProvisionRow[]
  readonly unspoken: readonly string[]
}

/** Issues × plans, each plan against the one before it in the order given. */
export function provisionRows(plans: readonly PlanHead[], issues: readonly Issue[]): Provisions {
  const coded = plans.map((plan) => codedIssues(plan, issues))
  const rows = issues.map((issue, at): ProvisionRow => {
    const codings = coded.map((list) => list[at]?.coding)
    const cells = plans.map((plan, index) =>
      cellOf(
        plan,
        issue,
        codings[index],
        index === 0 ? undefined : changeOf(codings[index - 1], codings[index]),
      ),
    )
    return { issue: issue.id, title: issue.title, cells }
  })
  const speaks = ({ cells }: ProvisionRow) => cells.some(({ value }) => value !== undefined)
  return {
    rows: rows.filter(speaks),
    unspoken: rows.filter((row) => !speaks(row)).map(({ title }) => title),
  }
}

/**
 * Kept: coded at the same point, with the same openness; changed: at another. Deleted and added need a text that is known
 * and silent: where a text is not stored, or the issue does not arise, nothing is said of a change.
 */
export function changeOf(before: Coding | undefined, after: Coding | undefined): ProvisionChange {
  const [was, is] = [silenceOf(before), silenceOf(after)]
  if (was === undefined && is === undefined) return sameCoding(before, after) ? 'kept' : 'changed'
  if (was === undefined) return is === 'silent' ? 'deleted' : 'none'
  return was === 'silent' && is === undefined ? 'added' : 'none'
}

function silenceOf(coding: Coding | undefined): PlanSilence | undefined {
  return coding?.value === undefined ? planSilenceOf(coding) : undefined
}

function sameCoding(a: Coding | undefined, b: Coding | undefined): boolean {
  return a?.value === b?.value && openEnds(a)?.join() === openEnds(b)?.join()
}

function openEnds(coding: Coding | undefined): readonly [number, number] | undefined {
  return coding?.open === true ? coding.range : undefined
}

function cellOf(
  plan: PlanHead,
  issue: Issue,
  coding: Coding | undefined,
  change: ProvisionChange | undefined,
): ProvisionCell {
  const value = coding?.value
  return {
    plan: plan.id,
    planTitle: plan.shortTitle,
    words:
      value === undefined ? planSilenceWord(planSilenceOf(coding)) : nearestOption(issue, value).option.label,
    value,
    open: openEnds(coding),
    points: coding?.points ?? [],
    note: coding?.note,
    change,
  }
}

/** How many issues were kept, changed, deleted, added and not to be compared, in one plan’s column. */
export function countChanges(rows: readonly ProvisionRow[], column: number): Record<ProvisionChange, number> {
  const counts = { kept: 0, changed: 0, deleted: 0, added: 0, none: 0 }
  for (const { cells } of rows) {
    const change = cells[column]?.change
    if (change) counts[change] += 1
  }
  return counts
}

const CHANGE_WORDS: Readonly<Record<ProvisionChange, string>> = {
  kept: 'kept',
  changed: 'changed',
  deleted: 'deleted',
  added: 'added',
  none: 'no text to compare',
}

export function changeWord(change: ProvisionChange): string {
  return CHANGE_WORDS[change]
}

/** `3 kept, 9 changed, 2 deleted, 0 added, 8 no text to compare` */
export function changeCountsWords(counts: Readonly<Record<ProvisionChange, number>>): string {
  return PROVISION_CHANGES.map((change) => `${counts[change]} ${changeWord(change)}`).join(', ')
}

/** `65, point 21a`: the place on the scale and, unless the points’ own text follows, where it stands in the plan. */
export function placeWords({ value, open, points }: ProvisionCell, withPoints = true): string {
  if (value === undefined) return ''
  const where =
    !withPoints || points.length === 0
      ? ''
      : `, ${points.length === 1 ? 'point' : 'points'} ${points.join(', ')}`
  return `${value}${open ? `, left open between ${open[0]} and ${open[1]}` : ''}${where}`
}

/** What the plan’s own points say, as far as their text is stored; `undefined` where none of it is. */
export function pointTexts(
  { plan, points }: Pick<ProvisionCell, 'plan' | 'points'>,
  provisions: ReadonlyMap<string, readonly Provision[]>,
): string | undefined {
  const texts = points.flatMap((point) => {
    const found = provisions.get(plan)?.find((provision) => provision.point === point)
    return found ? [`${found.point}: ${found.summary}`] : []
  })
  return texts.length > 0 ? texts.join(' ') : undefined
}

export function provisionColumns(
  plans: readonly PlanHead[],
  provisions: ReadonlyMap<string, readonly Provision[]> | undefined,
): Column<ProvisionRow>[] {
  return [
    { id: 'issue', label: 'Issue', value: (row) => row.title },
    ...plans.flatMap(({ shortTitle }, at): Column<ProvisionRow>[] => [
      { id: `${at}-words`, label: `${shortTitle}, in words`, value: (row) => row.cells[at]?.words },
      { id: `${at}-value`, label: `${shortTitle} (0 to 100)`, value: (row) => row.cells[at]?.value },
      {
        id: `${at}-points`,
        label: `Points of ${shortTitle}`,
        value: (row) => row.cells[at]?.points.join(', ') || undefined,
      },
      ...(at === 0
        ? []
        : [
            {
              id: `${at}-change`,
              label: `${shortTitle} against ${plans[at - 1]?.shortTitle}`,
              value: (row: ProvisionRow) => {
                const change = row.cells[at]?.change
                return change && changeWord(change)
              },
            },
          ]),
      ...(provisions
        ? [
            {
              id: `${at}-text`,
              label: `Text of ${shortTitle}`,
              value: (row: ProvisionRow) => {
                const cell = row.cells[at]
                return cell && pointTexts(cell, provisions)
              },
            },
          ]
        : []),
    ]),
  ]
}

/** A cell as a sentence. */
export function provisionSentence(row: ProvisionRow, cell: ProvisionCell): string {
  const place = placeWords(cell)
  const change = cell.change ? `; ${changeWord(cell.change)}` : ''
  return `${cell.planTitle} on ${row.title}: ${cell.words}${place ? `, ${place}` : ''}${change}`
}
