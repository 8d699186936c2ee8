import type { Day } from '../../base/days.ts'
import { sum } from '../../base/sum.ts'
import { countOf, joinWords } from '../../base/words.ts'
import type { Issue, PlanHead } from '../../model/model.ts'
import { comparedPair } from '../comparedPair.ts'
import { matrixHeadline } from '../headline.ts'
import type { IssueReading } from '../issueReading.ts'
import { comparedIssues, readPair } from '../pairReading.ts'
import { countCoded, planFit } from '../planFit.ts'

type NamedParty = { readonly id: string; readonly name: string }

interface ShownMatrix {
  readonly issues: readonly { readonly issue: Issue; readonly reading: IssueReading }[]
  readonly parties: readonly NamedParty[]
  readonly asOf: Day
}

/** How often a plan crosses the red lines of each party; `coded` is on how many issues it speaks at all. */
export interface PlanCrossings {
  readonly title: string
  readonly coded: number
  readonly counts: readonly { readonly name: string; readonly count: number }[]
}

/** So many parties and plans fit a sentence of two lines. */
const MOST_PARTIES = 4
const MOST_PLANS = 3

/**
 * The Matrix’s sentence for what it shows: two compared parties first, then plans beside the parties, else how far the
 * parties stand apart. `compare` holds ids; anything but two parties shown is no comparison.
 */
export function matrixViewHeadline(
  { issues, parties, asOf }: ShownMatrix,
  chosen: {
    readonly plans: readonly PlanHead[]
    readonly compare: readonly string[]
    readonly agreedSpread: number
  },
): string {
  const all = issues.map(({ issue }) => issue)
  const pair = comparedPair(parties, chosen.compare)
  if (pair) return pairHeadline(all, pair, asOf, chosen.agreedSpread)
  if (chosen.plans.length > 0)
    return crossingsSentence(chosen.plans.map((plan) => crossingsOf(plan, all, parties, asOf)))
  return matrixHeadline(issues.map(({ reading }) => reading))
}

/** On how many issues two parties differ by more than counts as agreed, and on how many they block each other. */
function pairHeadline(
  issues: readonly Issue[],
  [a, b]: readonly [NamedParty, NamedParty],
  asOf: Day,
  agreedSpread: number,
): string {
  const { shared, blocked } = readPair(issues, a.id, b.id, asOf)
  const differing = comparedIssues(issues, a.id, b.id, asOf).filter(
    ({ first, second }) =>
      first?.value !== undefined &&
      second?.value !== undefined &&
      Math.abs(first.value - second.value) > agreedSpread,
  ).length
  const both = `${a.name} and ${b.name}`
  if (shared === 0) return `On no issue do both ${both} have a position.`
  const differ = `${both} differ by more than ${countOf(agreedSpread, 'point')} on ${differing === 0 ? 'none' : differing} of ${countOf(shared, 'issue')}`
  return `${differ}; ${blocked.length === 0 ? 'they block each other on none' : `on ${blocked.length} they block each other`}.`
}

function crossingsOf(
  plan: PlanHead,
  issues: readonly Issue[],
  parties: readonly NamedParty[],
  asOf: Day,
): PlanCrossings {
  return {
    title: plan.shortTitle,
    coded: countCoded(plan, issues),
    counts: parties.map(({ id, name }) => ({
      name,
      count: planFit(plan, issues, id, asOf).breaches.length,
    })),
  }
}

/**
 * `“A” crosses 10 red lines of Alba and 7 of Borduria; “B” crosses 0 and 14.` Parties in their own order, those that no
 * plan crosses left out; beyond four, those crossed most. The fourth plan and later ones are left to the table.
 */
export function crossingsSentence(plans: readonly PlanCrossings[]): string {
  const speaking = plans.filter(({ coded }) => coded > 0).slice(0, MOST_PLANS)
  if (speaking.length === 0)
    return plans.length === 1
      ? 'The plan shown speaks on none of the issues shown.'
      : 'The plans shown speak on none of the issues shown.'
  const names = namedParties(speaking)
  const countIn = ({ counts }: PlanCrossings, name: string) =>
    sum(counts.flatMap((one) => (one.name === name ? [one.count] : [])))
  if (names.length === 0) {
    const titles = joinWords(speaking.map(({ title }) => `“${title}”`))
    return `${titles} ${speaking.length === 1 ? 'crosses' : 'cross'} no red line of the parties shown.`
  }
  const [first, ...others] = speaking.map((plan) => {
    const counts = names.map((name) => ({ name, count: countIn(plan, name) }))
    return { title: plan.title, counts }
  })
  const firstWords = first?.counts.map(({ name, count }, index) =>
    index === 0 ? `${countOf(count, 'red line')} of ${name}` : `${count} of ${name}`,
  )
  const rest = others.map(
    ({ title, counts }) => `; “${title}” crosses ${joinWords(counts.map(({ count }) => String(count)))}`,
  )
  return `“${first?.title}” crosses ${joinWords(firstWords ?? [])}${rest.join('')}.`
}

/** The parties with a crossed red line; of too many, those crossed most, all in the order of the parties. */
function namedParties(plans: readonly PlanCrossings[]): string[] {
  const totals = (plans[0]?.counts ?? []).map(({ name }) => ({
    name,
    total: sum(
      plans.flatMap(({ counts }) => counts.flatMap((one) => (one.name === name ? [one.count] : []))),
    ),
  }))
  const most = new Set(
    totals
      .filter(({ total }) => total > 0)
      .toSorted((a, b) => b.total - a.total)
      .slice(0, MOST_PARTIES)
      .map(({ name }) => name),
  )
  return totals.map(({ name }) => name).filter((name) => most.has(name))
}
