import type { PlanSilence } from '../../analysis/planFit.ts'

const SILENCE: Readonly<Record<PlanSilence, string>> = {
  silent: 'Silent',
  'not-stored': 'Text not stored',
  'not-applicable': 'Not applicable',
  'not-coded': 'Not coded',
}

/** Which kind of nothing a plan says. */
export function planSilenceWord(kind: PlanSilence): string {
  return SILENCE[kind]
}

/** `3 silent, 1 text not stored`; empty where nothing was left out. */
export function planSilenceCounts(counts: ReadonlyMap<PlanSilence, number>): string {
  return [...counts].map(([kind, count]) => `${count} ${planSilenceWord(kind).toLowerCase()}`).join(', ')
}
