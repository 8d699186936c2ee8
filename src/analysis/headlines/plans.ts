import { formatDay, type Day } from '../../base/days.ts'
import { capitalise, countOf, countWord, formatScore, joinWords } from '../../base/words.ts'
import type { Issue, PlanHead } from '../../model/model.ts'
import { chainOfDrafts, FEWEST_COMMON_ISSUES, tabledPlans } from '../planChain.ts'
import { planGaps } from '../planGaps.ts'

type NamedParties = readonly { readonly id: string; readonly name: string }[]

/** A mean gap, 0–100, and the number of issues it rests on. */
export interface NamedGap {
  readonly name: string
  readonly gap: number
  readonly n: number
}

/** The same party at the first and at the last draft of a chain. */
export interface NamedChange {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly n: readonly [number, number]
}

/**
 * The sentence of Plans: from the first to the last draft of the chain, which mean gap fell most and which rose most, in
 * whole points. Without a chain, whom the newest plan that can be compared comes nearest to.
 */
export function plansHeadline(
  plans: readonly PlanHead[],
  issues: readonly { readonly issue: Issue }[],
  parties: NamedParties,
  asOf: Day,
): string {
  if (plans.length === 0) return 'This model holds no plan.'
  const tabled = tabledPlans(plans, asOf)
  if (tabled.length === 0) return `No plan was on the table by ${formatDay(asOf)}.`
  const all = issues.map(({ issue }) => issue)
  const chain = chainOfDrafts(plans, all, asOf)
  const [first, last] = [chain[0], chain.at(-1)]
  if (first && last) {
    const [before, after] = [enoughGaps(first, all, parties, asOf), enoughGaps(last, all, parties, asOf)]
    const changes = parties.flatMap(({ id, name }): NamedChange[] => {
      const [from, to] = [before.get(id), after.get(id)]
      return from && to ? [{ name, from: from.gap, to: to.gap, n: [from.n, to.n] }] : []
    })
    if (changes.length > 0) return chainSentence(first.shortTitle, last.shortTitle, changes)
  }
  for (const plan of tabled.toReversed()) {
    const found = enoughGaps(plan, all, parties, asOf)
    const gaps = parties.flatMap(({ id, name }): NamedGap[] => {
      const gap = found.get(id)
      return gap ? [{ name, ...gap }] : []
    })
    if (gaps.length > 0) return gapSentence(plan.shortTitle, gaps)
  }
  return `No plan speaks on ${FEWEST_COMMON_ISSUES} issues on which a party shown has a position.`
}

/** The mean gaps that rest on enough issues. */
function enoughGaps(plan: PlanHead, issues: readonly Issue[], parties: NamedParties, asOf: Day) {
  const gaps = planGaps(plan, issues, parties, asOf)
  return new Map([...gaps].filter(([, { n }]) => n >= FEWEST_COMMON_ISSUES))
}

/** `From “A” to “B”, the mean gap to Alba fell from 41 to 5 and to Borduria rose from 30 to 63, over 17 to 23 issues.` */
export function chainSentence(first: string, last: string, changes: readonly NamedChange[]): string {
  const moved = changes
    .map((change) => ({ ...change, from: Math.round(change.from), to: Math.round(change.to) }))
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))
  const start = `From “${first}” to “${last}”, the mean gap`
  const [fall, rise] = [moved[0], moved.at(-1)]
  const told = [
    ...(fall && fall.to < fall.from ? [{ ...fall, verb: 'fell' }] : []),
    ...(rise && rise.to > rise.from ? [{ ...rise, verb: 'rose' }] : []),
  ]
  if (told.length === 0) return `${start} to no party changed by a whole point.`
  const words = told.map(({ name, verb, from, to }) => `to ${name} ${verb} from ${from} to ${to}`)
  return `${start} ${joinWords(words)}, over ${spanOf(told.flatMap(({ n }) => n))}.`
}

/** `“A” is nearest to Alba (mean gap 12 over 15 issues) and furthest from Borduria (63 over 14).` */
export function gapSentence(plan: string, gaps: readonly NamedGap[]): string {
  const ordered = gaps.toSorted((a, b) => a.gap - b.gap || a.name.localeCompare(b.name, 'en'))
  const [near, far] = [ordered[0], ordered.at(-1)]
  if (!near || !far) return `“${plan}” has too few issues in common with the parties shown to be compared.`
  const nearest = `(mean gap ${Math.round(near.gap)} over ${countOf(near.n, 'issue')})`
  if (ordered.length === 1) return `“${plan}” compared with ${near.name}: ${nearest.slice(1, -1)}.`
  return `“${plan}” is nearest to ${near.name} ${nearest} and furthest from ${far.name} (${Math.round(far.gap)} over ${far.n}).`
}

/** `“A” crosses 14 red lines of Alba, 1 of Borduria and none of Curonia.`, the most first. */
export function redLinesSentence(
  plan: string,
  counts: readonly { readonly name: string; readonly count: number }[],
): string {
  const ordered = counts.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'))
  const crossed = ordered.filter(({ count }) => count > 0)
  const none = ordered.filter(({ count }) => count === 0).map(({ name }) => name)
  if (crossed.length === 0) return `“${plan}” crosses no red line of ${joinWords(none, 'or')}.`
  const words = crossed.map(({ name, count }, index) =>
    index === 0 ? `${countOf(count, 'red line')} of ${name}` : `${count} of ${name}`,
  )
  return `“${plan}” crosses ${joinWords([...words, ...(none.length > 0 ? [`none of ${joinWords(none, 'or')}`] : [])])}.`
}

/** Which way the fit to each party went along the chain; `Fit` is 0–1. */
export function closenessSentence(
  drafts: number,
  changes: readonly { readonly name: string; readonly from: number; readonly to: number }[],
): string {
  const told = changes.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const words = told.map(({ name, from, to }) => {
    const [before, after] = [formatScore(from), formatScore(to)]
    if (before === after) return `stayed at ${after} for ${name}`
    return `${to > from ? 'rose' : 'fell'} from ${before} to ${after} for ${name}`
  })
  if (words.length === 0) return 'No party can be compared with both the first and the last draft.'
  const most = words.length > 3 ? [words[0] ?? '', words.at(-1) ?? ''] : words
  return `Along the chain of ${countWord(drafts)} drafts, closeness ${joinWords(most)}.`
}

/** What the newest of the compared plans does to the one before it, over the issues listed. */
export function provisionsSentence(
  titles: readonly string[],
  counts: Readonly<Record<'kept' | 'changed' | 'deleted' | 'added' | 'none', number>>,
): string {
  const [before, last] = titles.slice(-2)
  if (before === undefined) return 'No plan is chosen to compare.'
  if (last === undefined) return `What “${before}” says, issue by issue.`
  const { kept, changed, deleted, added, none } = counts
  const left = none === 0 ? '' : `; on ${countOf(none, 'issue')} there is no text to compare`
  return `Against “${before}”, “${last}” keeps ${kept === 0 ? 'no issue' : kept === 1 ? 'one issue' : `${countWord(kept)} issues`}, changes ${countWord(changed)}, deletes ${countWord(deleted)} and adds ${countWord(added)}${left}.`
}

/** The issue behind a mean that lies furthest apart; several that tie are counted. */
export function gapIssuesSentence(
  plan: string,
  party: string,
  gaps: readonly { readonly title: string; readonly gap: number }[],
): string {
  const most = Math.max(...gaps.map(({ gap }) => gap))
  const furthest = gaps.filter(({ gap }) => gap === most)
  const [first] = furthest
  if (!first) return `“${plan}” and ${party} have no issue in common.`
  if (most === 0)
    return capitalise(`${party} and “${plan}” stand at the same point on ${countOf(gaps.length, 'issue')}.`)
  const where = furthest.length === 1 ? `“${first.title}”` : countOf(furthest.length, 'issue')
  return `“${plan}” is furthest from ${party} on ${where}, ${countOf(most, 'point')} apart.`
}

function spanOf(numbers: readonly number[]): string {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  return low === high ? countOf(low, 'issue') : `${low} to ${countOf(high, 'issue')}`
}
