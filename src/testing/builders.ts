import { locateInFile } from '../model/fault.ts'
import type { Issue, Model } from '../model/model.ts'
import { parseModel } from '../model/parseModel.ts'
import type {
  Coding,
  Group,
  IssueRecord,
  ModelDocument,
  ModelEvent,
  Indicator,
  Party,
  Plan,
  Position,
  Provision,
  ScaleOption,
  Source,
  Statement,
} from '../model/schema.ts'

/**
 * The smallest valid pieces of a model, so that a test states only what it is about. The pieces fit together: every
 * position rests on the one statement, which rests on the one source, and the one party is Alba.
 */
export function aDocument(overrides: Partial<ModelDocument> = {}): ModelDocument {
  const issues = overrides.issues ?? [anIssue()]
  return {
    formatVersion: 1,
    id: 'river-talks',
    title: 'The river talks',
    version: '1.0.0',
    coverage: { from: '2025-01-01', to: '2025-12-31' },
    asOf: '2025-06-30',
    authors: ['A. Author'],
    licence: 'CC BY 4.0',
    settings: { agreedSpread: 5, closeSpread: 25, staleDays: 60 },
    parties: [aParty('alba'), aParty('borduria'), aParty('curonia')],
    groups: [aGroup({ issues: issues.map(({ id }) => id) })],
    issues,
    plans: [],
    statements: [aStatement()],
    sources: [aSource()],
    events: [],
    indicators: [],
    ...overrides,
  }
}

/** The model that a document parses to. */
export function aModel(overrides: Partial<ModelDocument> = {}): Model {
  return parseModel(aDocument(overrides), locateInFile('model.json')).model
}

/** An issue as the model holds it, with its group and its positions by party. */
export function anIndexedIssue(overrides: Partial<IssueRecord> = {}): Issue {
  const [issue] = aModel({ issues: [anIssue(overrides)] }).issues
  if (!issue) throw new Error('The model lost its issue')
  return issue
}

export function aParty(id: string, overrides: Partial<Party> = {}): Party {
  const name = id.charAt(0).toUpperCase() + id.slice(1)
  return { id, name, shortLabel: name.slice(0, 3), ...overrides }
}

export function aGroup(overrides: Partial<Group> = {}): Group {
  return { id: 'water', title: 'Water', issues: ['dam-height'], ...overrides }
}

export function anIssue(overrides: Partial<IssueRecord> = {}): IssueRecord {
  return {
    id: 'dam-height',
    title: 'Height of the dam',
    question: 'How high may the dam be?',
    scale: aScale([0, 50, 100]),
    positions: [],
    ...overrides,
  }
}

/** A scale with an option at each value, `at-0`, `at-50` … */
export function aScale(values: readonly number[]): IssueRecord['scale'] {
  return { low: 'No dam', high: 'As high as wanted', options: values.map((value) => anOption({ value })) }
}

function anOption(overrides: Partial<ScaleOption> = {}): ScaleOption {
  const { value = 50 } = overrides
  return {
    id: `at-${value}`,
    value,
    label: `At ${value}`,
    meaning: `Whatever stands at ${value}.`,
    ...overrides,
  }
}

/** A position with a value, or, where `missing` is given, one without. */
export function aPosition(overrides: Partial<Position> = {}): Position {
  const answer =
    overrides.missing === undefined
      ? { value: 50, confidence: 'high' as const, basis: 'stated' as const }
      : {}
  return { party: 'alba', from: '2025-03-01', evidence: ['statement'], ...answer, ...overrides }
}

export function aStatement(overrides: Partial<Statement> = {}): Statement {
  return {
    id: 'statement',
    date: '2025-03-01',
    party: 'alba',
    speaker: 'The minister',
    issues: [],
    summary: 'Said what Alba wants.',
    attribution: 'on-record',
    sources: ['source'],
    ...overrides,
  }
}

export function aSource(overrides: Partial<Source> = {}): Source {
  return {
    id: 'source',
    publisher: 'The Gazette',
    title: 'What Alba wants',
    url: 'https://gazette.example/alba',
    kind: 'newspaper',
    reliability: 'high',
    ...overrides,
  }
}

export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    id: 'first-draft',
    title: 'First draft of a treaty',
    shortTitle: 'First draft',
    date: '2025-02-01',
    status: 'draft',
    authors: ['alba'],
    sources: ['source'],
    codings: [],
    provisions: [],
    ...overrides,
  }
}

export function aCoding(overrides: Partial<Coding> = {}): Coding {
  const answer = overrides.silent === undefined ? { value: 50 } : {}
  return { issue: 'dam-height', ...answer, ...overrides }
}

export function aProvision(overrides: Partial<Provision> = {}): Provision {
  return {
    point: '1',
    summary: 'The dam is 50 m high.',
    issues: ['dam-height'],
    support: 'corroborated',
    sources: ['source'],
    ...overrides,
  }
}

export function anEvent(overrides: Partial<ModelEvent> = {}): ModelEvent {
  return {
    id: 'event',
    date: '2025-03-01',
    title: 'The parties meet',
    kind: 'meeting',
    summary: 'The parties met.',
    parties: [],
    sources: [],
    ...overrides,
  }
}

export function anIndicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: 'flow',
    label: 'Flow of the river',
    value: 120,
    unit: 'm³/s',
    date: '2025-03-01',
    sources: [],
    ...overrides,
  }
}
