import { formatDay } from '../../base/days.ts'
import { sum } from '../../base/sum.ts'
import { countOf, formatCount, formatScore } from '../../base/words.ts'
import type { Model } from '../../model/model.ts'

/** The Model tab’s sentence: what the model holds, and over which days. */
export function modelHeadline({
  parties,
  issues,
  statementDays,
  plans,
  coverage,
}: Pick<Model, 'parties' | 'issues' | 'statementDays' | 'plans' | 'coverage'>): string {
  const rest = [
    countOf(statementDays.size, 'statement'),
    ...(plans.length > 0 ? [countOf(plans.length, 'plan')] : []),
  ].join(' and ')
  return `The model codes ${countOf(parties.length, 'party', 'parties')} on ${countOf(issues.length, 'issue')} from ${rest}, ${formatDay(coverage.from)} to ${formatDay(coverage.to)}.`
}

/** The sentence over the coverage: how many cells hold a position, and on how many issues every party has one. */
export function coverageHeadline(
  rows: readonly { readonly cells: readonly { readonly silence: unknown }[] }[],
): string {
  const held = sum(rows.map(({ cells }) => cells.filter(({ silence }) => silence === undefined).length))
  const all = sum(rows.map(({ cells }) => cells.length))
  const full = rows.filter(({ cells }) => cells.every(({ silence }) => silence === undefined)).length
  const first = `${formatCount(held)} of ${countOf(all, 'cell')} ${held === 1 ? 'holds' : 'hold'} a position`
  if (rows.length === 0) return `${first}.`
  return `${first}; on ${full === rows.length ? 'every issue' : `${formatCount(full)} of ${countOf(rows.length, 'issue')}`} every party shown has one.`
}

/** The sentence over the statements: how many there are, and how many have an official source or one of high reliability. */
export function statementsHeadline(
  rows: readonly { readonly statements: number; readonly solid: number }[],
): string {
  const all = sum(rows.map(({ statements }) => statements))
  const solid = sum(rows.map((row) => row.solid))
  if (all === 0) return 'None of the parties shown has made a statement by this day.'
  return `${formatCount(solid)} of ${countOf(all, 'statement')} by the parties shown ${solid === 1 ? 'has' : 'have'} an official source or one of high reliability.`
}

/** The sentence over the experts’ panel: how many states hold within the parties’ ranges, and α at interval level. */
export function expertsHeadline(
  { robust, known }: { readonly robust: number; readonly known: number },
  alpha: number | undefined,
): string {
  if (known === 0) return 'On no issue do two of the parties shown have a position.'
  const states = `The state of ${formatCount(robust)} of ${countOf(known, 'issue')} never flips within the parties’ stated ranges`
  return alpha === undefined
    ? `${states}.`
    : `${states}; Krippendorff’s alpha of the parties is ${formatScore(alpha).replace('-', '−')}.`
}

/** `All 73 worked examples come out as expected`, or how many do. */
export function examplesHeadline(results: readonly { readonly pass: boolean }[]): string {
  const passed = results.filter(({ pass }) => pass).length
  if (passed === results.length) return `all ${countOf(passed, 'worked example')} come out as expected`
  return `${formatCount(passed)} of ${countOf(results.length, 'worked example')} come out as expected`
}
