import type { Only } from '../../analysis/evidenceSearch.ts'
import type { Reliability } from '../../analysis/statementIndex.ts'
import type { Statement } from '../../model/schema.ts'

const ATTRIBUTION: Readonly<Record<Statement['attribution'], string>> = {
  'on-record': 'On record',
  document: 'Document',
  reported: 'Reported',
  anonymous: 'Unnamed',
}

const RELIABILITY: Readonly<Record<Reliability, string>> = {
  official: 'Official',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  unknown: 'Not known',
}

const ONLY: Readonly<Record<Only, string>> = {
  'red-line': 'Red lines',
  otherwise: 'Says otherwise',
  verbatim: 'Verbatim quote',
  'one-source': 'One source only',
}

export function attributionWord(attribution: Statement['attribution']): string {
  return ATTRIBUTION[attribution]
}

export function reliabilityWord(reliability: Reliability): string {
  return RELIABILITY[reliability]
}

export function onlyWord(only: Only): string {
  return ONLY[only]
}

const MEANING: Readonly<Record<Reliability, string>> = {
  official: 'Official: government, institution',
  high: 'High: agency, paper, broadcaster',
  medium: 'Medium: partisan, state, republished',
  low: 'Low: aggregator, machine summary',
  unknown: 'Not known',
}

/** A class of reliability with what is typically in it. */
export function reliabilityMeaning(reliability: Reliability): string {
  return MEANING[reliability]
}
