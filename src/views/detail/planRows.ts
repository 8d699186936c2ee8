import type { Day } from '../../base/days.ts'
import type { Issue, Model, PlanHead } from '../../model/model.ts'
import type { Coding } from '../../model/schema.ts'
import { stanceWords } from './stanceWords.ts'

/** What a plan says on an issue. */
export interface PlanRow {
  readonly plan: PlanHead
  readonly value: number
  readonly words: string
  /** `open between 40 and 100` where the text leaves the point open. */
  readonly open: string | undefined
  readonly points: readonly string[]
  readonly note: string | undefined
  readonly later: boolean
}

/** What a plan without a value has instead; no entry in its file counts as silent. */
export type PlanSilence = NonNullable<Coding['silent']>

export interface PlansOnIssue {
  readonly rows: readonly PlanRow[]
  /** Titles of the plans without a value, by kind; kinds without a plan are left out. */
  readonly without: readonly { readonly kind: PlanSilence; readonly titles: readonly string[] }[]
}

const SILENCES: readonly PlanSilence[] = ['silent', 'not-stored', 'not-applicable']

/** The plans' words on an issue, by date; those dated after the day are marked as later. */
export function plansOnIssue(model: Model, issue: Issue, asOf: Day): PlansOnIssue {
  const coded = model.plans.map((plan) => ({
    plan,
    coding: plan.codings.find((one) => one.issue === issue.id),
  }))
  return {
    rows: coded.flatMap(({ plan, coding }): PlanRow[] => {
      if (coding?.value === undefined) return []
      const { value, range, open, points = [], note } = coding
      return [
        {
          plan,
          value,
          words: stanceWords(issue, value).label,
          open: open && range ? `left open between ${range[0]} and ${range[1]}` : undefined,
          points,
          note,
          later: plan.date > asOf,
        },
      ]
    }),
    without: SILENCES.map((kind) => ({
      kind,
      titles: coded
        .filter(({ coding }) => coding?.value === undefined && (coding?.silent ?? 'silent') === kind)
        .map(({ plan }) => plan.shortTitle),
    })).filter(({ titles }) => titles.length > 0),
  }
}

const PLAN_SILENCE_WORDS: Readonly<Record<PlanSilence, string>> = {
  silent: 'Silent on this',
  'not-stored': 'Passage not stored',
  'not-applicable': 'Does not arise',
}

export function planSilenceWord(kind: PlanSilence): string {
  return PLAN_SILENCE_WORDS[kind]
}
