import { describe, expect, it } from 'vitest'
import { locateInFile } from '../src/model/fault.ts'
import { parseModel } from '../src/model/parseModel.ts'
import type { ModelDocument, Plan, Position, Provision, Source, Statement } from '../src/model/schema.ts'
import {
  aCoding,
  aDocument,
  anEvent,
  anIndicator,
  anIssue,
  aPlan,
  aPosition,
  aProvision,
  aScale,
  aSource,
  aStatement,
} from '../src/testing/builders.ts'
import { checkCoding } from './checkCoding.ts'

const DAM = 'dam-height'

describe(checkCoding, () => {
  it('passes a model that keeps every rule', () => {
    expect(told(aCodedDocument())).toEqual([])
  })

  it('names file, entry, problem and cure', () => {
    const [fault] = faultsOf(withPosition({ note: undefined }))
    expect(fault).toEqual({
      file: 'issues/dam-height.json',
      path: 'alba 2025-03-01',
      problem: 'It has no note.',
      cure: 'Say which words opened it.',
    })
  })
})

describe('a position', () => {
  it('rests on its own party’s words', () => {
    expect(told(withPosition({ party: 'borduria' }))).toContain('“statement” is not of this party.')
  })

  it('rests on words that name its issue', () => {
    expect(told(withStatement({ issues: [] }))).toEqual(['“statement” does not name this issue.'])
  })

  it('rests on provisions that name its issue', () => {
    const plan = aCodedPlan({
      codings: [aCoding({ silent: 'silent' })],
      provisions: [aCodedProvision({ issues: [] })],
    })
    expect(told({ ...withPosition({ evidence: ['statement', 'first-draft#1'] }), plans: [plan] })).toEqual([
      'The provision “first-draft#1” does not name this issue.',
    ])
  })

  it('begins on the day of something that it cites', () => {
    expect(told(withPosition({ from: '2025-03-02' }))).toEqual(['Nothing cited is of the day it begins.'])
  })

  it('cites nothing for and against it at once', () => {
    expect(told(withPosition({ contested: ['statement'], confidence: 'medium' }))).toEqual([
      '“statement” is both for and against it.',
    ])
  })

  it('is contested by nothing that was superseded long before', () => {
    const document = withPosition({ contested: ['early'], confidence: 'medium' })
    const early = (date: string) => ({ ...document, statements: [...document.statements, earlier(date)] })
    expect(told(early('2025-01-29'))).toEqual(['“early” is more than 30 days older than it.'])
    expect(told(early('2025-01-30'))).toEqual([])
  })

  it('has no salience where the value is missing', () => {
    const missing = {
      value: undefined,
      confidence: undefined,
      basis: undefined,
      missing: 'declined' as const,
    }
    expect(told(withPosition({ ...missing, salience: 50 }))).toEqual(['A missing position has a salience.'])
    expect(told(withPosition(missing))).toEqual([])
  })

  it('is stated only on words on record, and a document only on one', () => {
    expect(told(withStatement({ attribution: 'document' }))).toEqual([
      'It is “stated”, and nothing it rests on is “on-record”.',
    ])
    expect(told(withPosition({ basis: 'document' }))).toEqual([
      'It is “document”, and nothing it rests on is “document”.',
    ])
  })

  it.each<[string, ModelDocument, string]>([
    ['a value between two options', withPosition({ value: 60 }), 'medium'],
    ['one source', withStatement({ sources: ['source'] }), 'medium'],
    ['reported words', withPosition({ basis: 'reported' }), 'low'],
    ['an inference', withPosition({ basis: 'inferred' }), 'low'],
  ])('has no higher confidence than can be counted: %s', (_what, document, most) => {
    expect(told(document)).toContain(`Its confidence is high; what can be counted allows ${most}.`)
  })

  it('loses confidence to the contested, but not to a lone dissenter', () => {
    const contested = withPosition({ contested: ['early'] })
    const statements = [...contested.statements, earlier('2025-02-20')]
    expect(told({ ...contested, statements })).toEqual([
      'Its confidence is high; what can be counted allows medium.',
    ])
    expect(told({ ...withPosition({ contested: ['early'], dissent: ['early'] }), statements })).toEqual([])
  })

  it('takes two sound sources from a provision too', () => {
    const plan = aCodedPlan({ date: '2025-03-01' })
    const evidence = ['statement', 'first-draft#1']
    const document = { ...withPosition({ evidence }), plans: [plan] }
    const statements = [aCodedStatement({ sources: ['source'] })]
    expect(told({ ...document, statements })).toEqual([])
  })

  it('counts a text by its statements where it has any', () => {
    const provisions = { plans: [aCodedPlan({ date: '2025-03-01' })] }
    const position = { evidence: ['statement', 'first-draft#1'], basis: 'document' as const }
    const record = aCodedStatement({ attribution: 'document', sources: ['source'] })
    const document = { ...withPosition(position), ...provisions }
    const tooHigh = 'Its confidence is high; what can be counted allows medium.'
    expect(told({ ...document, statements: [record] })).toEqual([tooHigh])
    const ofAnotherDay = { ...document, plans: [aCodedPlan({ date: '2025-02-28' })] }
    expect(told({ ...ofAnotherDay, statements: [record] })).toEqual([])
  })
})

describe('a line of positions', () => {
  const later = { id: 'later', date: '2025-04-01' }

  it('cites words with the position in force on their day', () => {
    const moved = { value: 100, confidence: 'medium' as const }
    expect(told(withLine([{ evidence: ['statement', 'later'] }, moved]))).toEqual([
      '“later” is not older than the next position of 2025-04-01.',
    ])
  })

  it('changes something with every position', () => {
    expect(told(withLine([{}, {}]))).toEqual(['It changes nothing.'])
    expect(told(withLine([{}, { redLine: { min: 50 } }]))).toEqual([])
  })

  it('takes no confidence from words that stood for another value', () => {
    const carried = { evidence: ['statement', 'later'] }
    const weak = { sources: ['source'] }
    const tooHigh = 'Its confidence is high; what can be counted allows medium.'
    expect(told(withLine([{}, { ...carried, redLine: { min: 50 } }], weak))).toEqual([])
    expect(told(withLine([{}, { ...carried, value: 100 }], weak))).toEqual([tooHigh])
    expect(told(withLine([{}, { ...carried, value: 100 }]))).toEqual([])
  })

  it('opens none for a small move to no option', () => {
    const medium = { confidence: 'medium' as const }
    expect(told(withLine([{}, { ...medium, value: 64 }]))).toEqual([
      'It moves by less than 15, to no option.',
    ])
    expect(told(withLine([{}, { ...medium, value: 65 }]))).toEqual([])
    expect(told(withLine([{}, { ...medium, value: 60, range: [50, 60] }]))).toEqual([])
    expect(told(withLine([{ ...medium, value: 90 }, { value: 100 }]))).toEqual([])
  })

  function withLine(
    [first, second]: [Partial<Position>, Partial<Position>],
    words: Partial<Statement> = {},
  ): ModelDocument {
    const document = withPosition(first)
    const next = aCodedPosition({ from: later.date, evidence: [later.id], ...second })
    const issues = document.issues.map((issue) => ({ ...issue, positions: [...issue.positions, next] }))
    return {
      ...document,
      issues,
      statements: [...document.statements, aCodedStatement({ ...later, ...words })],
    }
  }
})

describe('a statement', () => {
  it.each<[string, Partial<Statement>, string]>([
    ['is cited or context, not both', { context: 'no term' }, 'It is cited and marked as context.'],
    [
      'is quoted at no length',
      { quote: 'dam '.repeat(21), quoteLanguage: 'en' },
      'The quotation is too long.',
    ],
    ['is quoted in a language that is named', { quote: 'No dam' }, 'The quotation’s language is not named.'],
    ['describes no quotation it lacks', { translated: false }, 'It describes a quotation it lacks.'],
  ])('%s', (_what, overrides, problem) => {
    expect(told(withStatement(overrides))).toEqual([problem])
  })

  it('is cited, or says why not', () => {
    const document = aCodedDocument()
    const spare = (context?: string) => ({
      ...document,
      statements: [...document.statements, aCodedStatement({ id: 'spare', ...(context && { context }) })],
    })
    expect(told(spare())).toEqual(['No position rests on it.'])
    expect(told(spare('a forecast'))).toEqual([])
  })

  it('is not quoted from altered copies alone', () => {
    const quoted = { quote: 'No dam', quoteLanguage: 'en' }
    const altered = { reliability: 'low' as const, fault: 'machine-translated reposts' }
    const both = withSources([altered, { ...altered, id: 'second' }], quoted)
    expect(told(both)).toContain('Quoted from altered copies only.')
    expect(told(withSources([altered, { id: 'second' }], quoted))).not.toContain(
      'Quoted from altered copies only.',
    )
  })

  it('is not quoted from one altered copy of better reliability either', () => {
    const quoted = { quote: 'No dam', quoteLanguage: 'en', translated: true }
    const medium = (fault: string, note?: string) =>
      told(withSources([{ reliability: 'medium', fault, ...(note && { note }) }], quoted))
    expect(medium('republished, back-translated')).toContain('Quoted from altered copies only.')
    expect(medium('regional outlet', 'Machine-translated page.')).toContain(
      'Quoted from altered copies only.',
    )
    expect(medium('regional outlet')).not.toContain('Quoted from altered copies only.')
  })

  it('is quoted as a translation from copies that may be altered', () => {
    const doubtful = { reliability: 'medium' as const, fault: 'often back-translates quotes' }
    const quoted = { quote: 'No dam', quoteLanguage: 'en' }
    const problem = 'Quoted word for word from copies that may be altered.'
    const both = [doubtful, { ...doubtful, id: 'second' }]
    expect(told(withSources(both, quoted))).toContain(problem)
    expect(told(withSources(both, { ...quoted, translated: false }))).toContain(problem)
    expect(told(withSources(both, { ...quoted, translated: true }))).not.toContain(problem)
    expect(told(withSources([doubtful, { id: 'second' }], { ...quoted, translated: false }))).toEqual([])
  })

  it('is no younger than all its sources', () => {
    const old = { date: '2025-02-27' }
    expect(told(withSources([old, { ...old, id: 'second' }]))).toEqual(['Every source is older than it.'])
    expect(told(withSources([old, { id: 'second', date: '2025-02-28' }]))).toEqual([])
  })
})

describe('a plan', () => {
  it('codes every issue', () => {
    expect(told(withPlan({ codings: [] }))).toEqual([`Says nothing of “${DAM}”.`])
  })

  it('rests on stored provisions that name the issue', () => {
    expect(told(withPlan({ codings: [aCoding({ note: 'Point 1 is lost.' })] }))).toEqual([
      'Rests on no stored provision.',
    ])
    expect(told(withPlan({ codings: [aCoding({ points: ['1', '2'] })] }))).toEqual(['It has no point 2.'])
    expect(told(withPlan({ provisions: [aCodedProvision({ issues: [] })] }))).toEqual([
      'Point 1 does not name this issue.',
    ])
  })

  it('rests on every provision that names the issue, or says why not', () => {
    const provisions = [aCodedProvision(), aCodedProvision({ point: 'II.2' })]
    const noted = (note?: string) =>
      told(withPlan({ codings: [aCoding({ points: ['1'], ...(note && { note }) })], provisions }))
    const problem = 'Point II.2 names this issue, and the value does not rest on it.'
    expect(noted()).toEqual([problem])
    expect(noted('See II.2.')).toEqual([problem])
    expect(noted('Point 1 decides. II.2 is older.')).toEqual([problem])
    expect(noted('Points 1 and II.2 differ.')).toEqual([])
    expect(noted('It is for the time before, says point II.2.')).toEqual([])
  })

  it('says of each provision how well its pages attest it', () => {
    const low = aSource({ id: 'low', url: 'https://copy.example', reliability: 'low', fault: 'aggregator' })
    const attested = (provision: Partial<Provision>) => {
      const document = withPlan({ provisions: [aCodedProvision(provision)] })
      return told({ ...document, sources: [...document.sources, low] }).filter((one) => /support/.test(one))
    }
    expect(attested({ sources: ['source', 'low'], support: 'single-source' })).toEqual([
      'Its support is corroborated.',
    ])
    expect(attested({ sources: ['source', 'low'], support: 'corroborated' })).toEqual([])
    expect(attested({ sources: ['source'], support: 'single-source' })).toEqual([])
    expect(attested({ sources: ['low'], support: 'aggregator-only' })).toEqual([])
    expect(attested({ sources: ['low'], support: 'corroborated' })).toEqual([
      'Its support is aggregator-only.',
    ])
  })

  it('may name a point that is listed as missing', () => {
    const codings = [aCoding({ silent: 'not-stored', points: ['2'] })]
    expect(told(withPlan({ codings, missingPoints: [{ point: '2', reason: 'cut off' }] }))).toEqual([])
  })

  it('is silent without points, and says why where a provision touches the issue', () => {
    const silent = (coding: Parameters<typeof aCoding>[0]) =>
      told(withPlan({ codings: [aCoding({ silent: 'silent', ...coding })] }))
    expect(silent({ points: ['1'], note: 'no term' })).toEqual(['It is silent and names points.'])
    expect(silent({})).toEqual(['A provision names it, yet it is silent.'])
    expect(silent({ note: 'no term' })).toEqual([])
  })

  it('is open over a range', () => {
    expect(told(withPlan({ codings: [aCoding({ points: ['1'], open: true })] }))).toEqual([
      'It has one of “open” and “range”.',
    ])
    expect(told(withPlan({ codings: [aCoding({ points: ['1'], range: [0, 50] })] }))).toEqual([
      'It has one of “open” and “range”.',
    ])
  })

  it('follows on no later plan', () => {
    const document = withPlan({ basedOn: 'second-draft' })
    const plans = [...document.plans, aCodedPlan({ id: 'second-draft', date: '2025-05-01' })]
    expect(told({ ...document, plans })).toEqual(['It follows on “second-draft”, which is later.'])
  })

  function withPlan(overrides: Partial<Plan>): ModelDocument {
    return { ...aCodedDocument(), plans: [aCodedPlan(overrides)] }
  }
})

describe('a source', () => {
  it('is cited', () => {
    const document = aCodedDocument()
    const sources = [...document.sources, aSource({ id: 'spare', url: 'https://gazette.example/spare' })]
    expect(told({ ...document, sources })).toEqual(['Nothing cites it.'])
  })

  it('is of a known reliability, with a reason where that is not high', () => {
    const faults = (source: Partial<Source>) => told(withSources([{ id: 'second' }, source, { id: 'third' }]))
    expect(faults({ reliability: 'unknown' })).toEqual(['Its reliability is not known.'])
    expect(faults({ reliability: 'low' })).toEqual(['It is of low reliability without a reason.'])
    expect(faults({ reliability: 'medium' })).toEqual(['It is of medium reliability without a reason.'])
    expect(faults({ reliability: 'medium', fault: 'retells others' })).toEqual([])
  })

  it('stands once', () => {
    const url = 'https://gazette.example/same'
    expect(told(withSources([{ url }, { id: 'second', url }]))).toEqual(['“source” has the same address.'])
  })
})

describe('the coverage', () => {
  const coverage = { from: '2025-01-01', to: '2025-12-31' }
  const late = '2026-01-01'
  const problem = '2026-01-01 is after the coverage.'

  it('ends after everything that is dated', () => {
    const document = { ...aCodedDocument(), coverage }
    const added = aCodedStatement({ id: 'late', date: late, context: 'a forecast' })
    expect(told({ ...document, statements: [...document.statements, added] })).toEqual([problem])
    expect(told({ ...document, plans: [aCodedPlan({ date: late })] })).toEqual([problem])
    expect(told({ ...document, events: [anEvent({ date: late })] })).toEqual([problem])
    expect(told({ ...document, indicators: [anIndicator({ date: late })] })).toEqual([problem])
    const moved = { ...withPosition({ from: late }), statements: [aCodedStatement({ date: late })] }
    expect(told(moved)).toEqual([problem, problem])
  })

  it('begins after nothing but standing references', () => {
    const document = aCodedDocument()
    const old = (overrides: Partial<Statement>) => {
      const statement = aCodedStatement({ id: 'old', date: '2024-12-31', context: 'an act', ...overrides })
      return told({ ...document, statements: [...document.statements, statement] })
    }
    expect(old({})).toEqual(['It is older than the coverage, and nothing says why it is kept.'])
    expect(old({ note: 'Later texts refer to it.' })).toEqual([])
  })
})

/** A model that keeps every rule: one position, resting on one statement, resting on two sources. */
function aCodedDocument(overrides: Partial<ModelDocument> = {}): ModelDocument {
  return aDocument({
    issues: [anIssue({ scale: aScale([0, 50, 100]), positions: [aCodedPosition()] })],
    statements: [aCodedStatement()],
    sources: [aSource(), aSource({ id: 'second', url: 'https://courier.example/alba' })],
    ...overrides,
  })
}

function aCodedPosition(overrides: Faulty<Position> = {}): Position {
  return withoutUndefined({ ...aPosition({ note: 'The minister’s words.' }), ...overrides })
}

function aCodedStatement(overrides: Partial<Statement> = {}): Statement {
  return aStatement({ issues: [DAM], sources: ['source', 'second'], ...overrides })
}

function aCodedPlan(overrides: Partial<Plan> = {}): Plan {
  return aPlan({ codings: [aCoding({ points: ['1'] })], provisions: [aCodedProvision()], ...overrides })
}

function aCodedProvision(overrides: Partial<Provision> = {}): Provision {
  return aProvision({ sources: ['source', 'second'], support: 'corroborated', ...overrides })
}

function earlier(date: string): Statement {
  return aCodedStatement({ id: 'early', date })
}

function withPosition(overrides: Faulty<Position>): ModelDocument {
  return aCodedDocument({ issues: [anIssue({ positions: [aCodedPosition(overrides)] })] })
}

function withStatement(overrides: Partial<Statement>): ModelDocument {
  const sources = overrides.sources?.map((id) => aSource({ id }))
  return aCodedDocument({ statements: [aCodedStatement(overrides)], ...(sources && { sources }) })
}

/** The statement’s sources, each at an address of its own unless it says otherwise. */
function withSources(sources: readonly Partial<Source>[], statement: Partial<Statement> = {}): ModelDocument {
  const all = sources.map((source, index) => aSource({ url: `https://gazette.example/${index}`, ...source }))
  const cited = aCodedStatement({ sources: all.map(({ id }) => id), ...statement })
  return aCodedDocument({ sources: all, statements: [cited] })
}

type Faulty<Entry> = { [Key in keyof Entry]?: Entry[Key] | undefined }

/** A field that is set to `undefined` is left out. */
function withoutUndefined<Entry extends object>(entry: Faulty<Entry>): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry
}

function faultsOf(document: ModelDocument) {
  const { model, evidence } = parseModel(document, locateInFile('model.json'))
  return checkCoding(model, evidence)
}

function told(document: ModelDocument): string[] {
  return faultsOf(document).map(({ problem }) => problem)
}
