import { describe, expect, it } from 'vitest'
import {
  aCoding,
  aDocument,
  aGroup,
  anEvent,
  anIndicator,
  anIssue,
  aParty,
  aPlan,
  aPosition,
  aProvision,
  aSource,
  aStatement,
} from '../testing/builders.ts'
import { assembleModel } from './assembleModel.ts'
import { locateInFile, ModelError, type Fault, type Locate } from './fault.ts'
import { parseDocument, parseModel } from './parseModel.ts'
import type { Position } from './schema.ts'

const FILE = 'talks.json'

/** One of everything, so that a test can break one place of it. */
const full = aDocument({
  issues: [
    anIssue({
      figures: [{ key: 'metres', unit: 'm' }],
      positions: [aPosition({ evidence: ['statement', 'first-draft#1'], figures: { metres: 50 } })],
    }),
  ],
  plans: [aPlan({ codings: [aCoding()], provisions: [aProvision()] })],
  events: [anEvent()],
  indicators: [anIndicator()],
})
const position = 'issues[0].positions[0]'

describe(parseModel, () => {
  it('accepts the smallest document and one with a bit of everything', () => {
    expect(faultsOf(aDocument())).toEqual([])
    expect(faultsOf(full)).toEqual([])
  })

  it('leaves the document that it was given as it was', () => {
    const given = structuredClone(full)
    parseModel(given, locateInFile(FILE))
    expect(given).toEqual(full)
  })

  it('fills in the settings, plans, events and indicators that a document may leave out', () => {
    const { settings: _, plans: _plans, events: _events, indicators: _indicators, ...rest } = aDocument()
    const { model, evidence } = parseModel(rest, locateInFile(FILE))
    expect(model.settings).toEqual({ agreedSpread: 5, closeSpread: 25, staleDays: 60 })
    expect([model.plans, evidence.events, evidence.indicators]).toEqual([[], [], []])
  })

  it('sets parties in the order of their names, issues in that of their groups, the rest in that of days', () => {
    const issues = [
      anIssue({
        id: 'second',
        positions: [aPosition({ from: '2025-04-01' }), aPosition({ from: '2025-02-01' })],
      }),
      anIssue({ id: 'first', positions: [aPosition({ from: '2025-04-01' })] }),
    ]
    const { model } = parseModel(
      aDocument({
        parties: [
          aParty('z', { name: 'Alba' }),
          aParty('alba', { name: 'Élan' }),
          aParty('b', { name: 'Zeta' }),
        ],
        groups: [aGroup({ id: 'g1', issues: ['first'] }), aGroup({ id: 'g2', issues: ['second'] })],
        issues,
        plans: [aPlan({ id: 'late', date: '2025-06-01' }), aPlan({ id: 'early', date: '2025-01-10' })],
      }),
      locateInFile(FILE),
    )
    expect(model.parties.map(({ name }) => name)).toEqual(['Alba', 'Élan', 'Zeta'])
    expect(model.issues.map(({ id }) => id)).toEqual(['first', 'second'])
    expect(model.plans.map(({ id }) => id)).toEqual(['early', 'late'])
    expect(model.issueById.get('second')?.positions.map(({ from }) => from)).toEqual([
      '2025-02-01',
      '2025-04-01',
    ])
    expect(model.changeDays).toEqual(['2025-02-01', '2025-04-01'])
  })
})

describe('what parseModel says of faults of form', () => {
  it.each([
    ['a key that is missing', 'title', undefined, '“title” is missing.', 'Add the key “title”.'],
    ['a misspelt key', 'titel', 'River', '“titel” is not a key of this format.', 'Did you mean “title”?'],
    [
      'a misspelt key deep inside',
      `${position}.redline`,
      {},
      '“redline” is not a key',
      'Did you mean “redLine”?',
    ],
    [
      'a key like no other',
      'parties[0].chancellery',
      1,
      '“chancellery”',
      'Known here: id, name, shortLabel, description.',
    ],
    ['a number for a text', 'title', 5, '5 does not fit.', 'Give a text.'],
    ['a text for a number', `${position}.value`, '50', '“50” does not fit.', 'Give a number.'],
    ['null for a text', 'title', null, 'null does not fit.', 'Give a text.'],
    ['an object for a list', 'issues[0].positions', {}, 'does not fit.', 'Give a list, in square brackets.'],
    ['a text for an object', 'parties[0]', 'alba', '“alba” does not fit.', 'Give an object, in braces.'],
    [
      'a value above the scale',
      `${position}.value`,
      140,
      '140 lies outside the scale.',
      'A number from 0 to 100.',
    ],
    [
      'a value below the scale',
      `${position}.value`,
      -1,
      '-1 lies outside the scale.',
      'A number from 0 to 100.',
    ],
    [
      'a day that is none',
      `${position}.from`,
      '2025-02-30',
      '“2025-02-30” does not fit.',
      'A real calendar day',
    ],
    ['no day until evidence is stale', 'settings.staleDays', 0, '0 ', 'At least 1'],
    ['half a day until it is', 'settings.staleDays', 1.5, '1.5 does not fit.', 'whole number'],
    ['a word of another list', `${position}.confidence`, 'sure', '“sure”', 'Give one of: high, medium, low.'],
    ['another version of the format', 'formatVersion', 2, '2 does not fit.', 'Give 1.'],
    ['a version that is no version', 'version', '1.0', '“1.0” does not fit.', 'Three numbers with dots'],
    ['a text that is too long', 'title', 'x'.repeat(121), 'It is too long.', 'At most 120 characters'],
    ['a text of spaces', 'title', '   ', 'It is empty.', 'At least one'],
    ['a list without an entry', 'parties', [], 'It is empty.', 'At least one'],
    [
      'an id with a capital',
      'parties[0].id',
      'Alba',
      '“Alba” does not fit.',
      'Small letters, digits and hyphens',
    ],
    ['an id that is a prototype', 'parties[0].id', '__proto__', '“__proto__” does not fit.', 'Small letters'],
    ['an id that is too long', 'parties[0].id', 'a'.repeat(81), 'does not fit.', 'Small letters'],
    [
      'a point with a space',
      'plans[0].provisions[0].point',
      '1 a',
      '“1 a” does not fit.',
      'Letters, digits, dots',
    ],
    ['a range with one end', `${position}.range`, [10], 'is missing', 'Add'],
  ])('names %s, its place and its cure', (_what, path, value, problem, cure) => {
    const faults = faultsOf(withValue(full, path, value))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({
      file: FILE,
      problem: expect.stringContaining(problem),
      cure: expect.stringContaining(cure),
    })
    expect(faults[0]?.path.startsWith(path)).toBe(true)
  })

  it('does not drop the third end of a range unseen', () => {
    expect(faultsOf(withValue(full, `${position}.range`, [40, 60, 80]))).toHaveLength(1)
  })

  it('does not take a figure that is too large for any number', () => {
    const huge: unknown = JSON.parse('1e999')
    expect(faultsOf(withValue(full, 'indicators[0].value', huge))).toHaveLength(1)
    expect(faultsOf(withValue(full, `${position}.figures.metres`, huge))).toHaveLength(1)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//gazette.example',
    'https://',
    'https:///path',
    'gazette.example',
    '',
  ])('takes no link but to the web: %j', (url) => {
    expect(faultsOf(withValue(full, 'sources[0].url', url))).toMatchObject([
      { path: 'sources[0].url', cure: 'An address that starts with https:// or http://.' },
    ])
  })

  it.each(['https://gazette.example/a?b=c#d', 'http://gazette.example'])('takes the link %s', (url) => {
    expect(faultsOf(withValue(full, 'sources[0].url', url))).toEqual([])
  })

  it.each([[null], [undefined], [5], ['text'], [[]], [{}]])('is no document: %j', (input) => {
    expect(faultsOf(input).length).toBeGreaterThan(0)
  })

  it('answers with a fault however deep a value is nested', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))
    expect(faultsOf(withValue(full, 'title', deep))).toMatchObject([{ path: 'title' }])
  })

  it('names every fault, never only the first', () => {
    const document = [
      ['title', undefined],
      ['version', 'one'],
      [`${position}.value`, 140],
      ['statements[0].date', '2025-02-30'],
      ['sources[0].url', 'javascript:alert(1)'],
      ['plans[0].titel', 'Draft'],
    ].reduce<unknown>((broken, [path, value]) => withValue(broken, String(path), value), full)
    expect(
      faultsOf(document)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      `${position}.value`,
      'plans[0].titel',
      'sources[0].url',
      'statements[0].date',
      'title',
      'version',
    ])
  })
})

describe('what parseModel says of references', () => {
  it.each([
    ['a party', `${position}.party`, 'alva', 'Names “alva”, which no party has.', 'Did you mean “alba”?'],
    ['a party unlike any', `${position}.party`, 'constructor', 'no party has', 'The id of a party.'],
    ['a statement', `${position}.evidence[0]`, 'statment', 'no statement has', 'Did you mean “statement”?'],
    ['a contesting statement', `${position}.contested`, ['statment'], 'no statement has', '“statement”'],
    [
      'a provision',
      `${position}.evidence[1]`,
      'first-draft#7',
      'no provision of a plan has',
      '“first-draft#1”',
    ],
    ['a plan', 'plans[0].basedOn', 'frst-draft', 'no plan has', 'Did you mean “first-draft”?'],
    ['a superseded plan', 'plans[0].supersedes', 'nothing-like-it', 'no plan has', 'The id of a plan.'],
    ['an author', 'plans[0].authors[0]', 'alva', 'no party has', '“alba”'],
    ['a coded issue', 'plans[0].codings[0].issue', 'dam-hight', 'no issue has', '“dam-height”'],
    ['a source of a plan', 'plans[0].sources[0]', 'sorce', 'no source has', '“source”'],
    [
      'an issue of a provision',
      'plans[0].provisions[0].issues[0]',
      'dam',
      'no issue has',
      'The id of an issue.',
    ],
    ['a source of a provision', 'plans[0].provisions[0].sources[0]', 'sorce', 'no source has', '“source”'],
    ['a speaking party', 'statements[0].party', 'alva', 'no party has', '“alba”'],
    ['an issue of a statement', 'statements[0].issues', ['dam-hight'], 'no issue has', '“dam-height”'],
    ['a source of a statement', 'statements[0].sources[0]', 'sorce', 'no source has', '“source”'],
    ['a party of an event', 'events[0].parties', ['alva'], 'no party has', '“alba”'],
    ['a source of an event', 'events[0].sources', ['sorce'], 'no source has', '“source”'],
    ['what an indicator is about', 'indicators[0].about', 'alva', 'no party has', '“alba”'],
    ['a source of an indicator', 'indicators[0].sources', ['sorce'], 'no source has', '“source”'],
    ['a figure', `${position}.figures`, { metre: 5 }, 'defines no figure “metre”', 'Did you mean “metres”?'],
    ['a figure of a coding', 'plans[0].codings[0].figures', { metre: 5 }, 'defines no figure', '“metres”'],
  ])('names %s that does not exist, and the one that was meant', (_what, path, value, problem, cure) => {
    const faults = faultsOf(withValue(full, path, value))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({
      problem: expect.stringContaining(problem),
      cure: expect.stringContaining(cure),
    })
    expect(faults[0]?.path.startsWith(path)).toBe(true)
  })

  it('names a provision of a plan that does not exist at its place', () => {
    const faults = faultsOf(withValue(full, `${position}.evidence[1]`, 'second-draft#1'))
    expect(faults).toContainEqual(expect.objectContaining({ path: `${position}.evidence[1]` }))
  })

  it('takes a whole plan for no evidence: a provision of it is asked for', () => {
    expect(faultsOf(withValue(full, `${position}.evidence[1]`, 'first-draft'))).toMatchObject([
      { path: `${position}.evidence[1]` },
    ])
  })

  it.each([
    ['parties', [aParty('alba'), aParty('borduria'), aParty('alba')], 'parties[2].id'],
    ['groups', [aGroup(), aGroup({ issues: ['dam-height'] })], 'groups[1].id'],
    ['plans', [aPlan(), aPlan()], 'plans[1].id'],
    ['statements', [aStatement(), aStatement()], 'statements[1].id'],
    ['sources', [aSource(), aSource()], 'sources[1].id'],
    ['events', [anEvent(), anEvent()], 'events[1].id'],
    ['indicators', [anIndicator(), anIndicator()], 'indicators[1].id'],
  ])('names an id that stands twice among the %s', (list, entries, path) => {
    expect(faultsOf(withValue(aDocument(), list, entries))).toContainEqual(
      expect.objectContaining({ path, problem: expect.stringContaining('stands twice') }),
    )
  })

  it('names an issue, and a position of one day, that stands twice', () => {
    const twice = anIssue({ positions: [aPosition(), aPosition({ value: 80 })] })
    const document = aDocument({ issues: [twice, anIssue()], groups: [aGroup()] })
    expect(faultsOf(document)).toMatchObject([
      { path: 'issues[1].id', problem: '“dam-height” stands twice.' },
      { path: 'issues[0].positions[1].from', problem: '“alba on 2025-03-01” stands twice.' },
    ])
  })

  it('asks every issue to stand in one group', () => {
    const issues = [anIssue({ id: 'placed' }), anIssue({ id: 'lost' }), anIssue({ id: 'twice' })]
    const groups = [
      aGroup({ id: 'a', issues: ['placed', 'twice'] }),
      aGroup({ id: 'b', issues: ['twice', 'no-issue'] }),
    ]
    expect(faultsOf(aDocument({ issues, groups })).map(({ path }) => path)).toEqual([
      'groups[1].issues[1]',
      'groups[1].issues[0]',
      'issues[1].id',
    ])
  })

  it('names every fault of reference and sense at once', () => {
    const document = [
      [`${position}.party`, 'alva'],
      [`${position}.evidence[0]`, 'statment'],
      ['asOf', '2024-01-01'],
      ['statements[0].sources[0]', 'sorce'],
      ['plans[0].codings[0].silent', 'silent'],
      ['issues[0].scale.options[1].value', 0],
    ].reduce<unknown>((broken, [path, value]) => withValue(broken, String(path), value), full)
    expect(
      faultsOf(document)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      'asOf',
      `${position}.evidence[0]`,
      `${position}.party`,
      'issues[0].scale.options[1].value',
      'plans[0].codings[0]',
      'statements[0].sources[0]',
    ])
  })
})

const contradictions: [string, Partial<Position>, string, string][] = [
  ['value and missing both', { value: 50, missing: 'declined' }, '', 'both or neither'],
  ['a range without a value', { missing: 'declined', range: [10, 20] }, '.range', 'has no “range”'],
  ['a red line without a value', { missing: 'deferred', redLine: { max: 20 } }, '.redLine', 'no “redLine”'],
  ['ends the wrong way round', { range: [60, 40] }, '.range', 'wrong way round'],
  ['a range beside the value', { range: [60, 80] }, '.range', 'does not contain the value, 50'],
  ['a red line without a bound', { redLine: {} }, '.redLine', 'has no bound'],
  ['a red line above its own value', { redLine: { min: 60 } }, '.redLine', 'the party’s own value, 50'],
  ['a red line below its own value', { redLine: { max: 40 } }, '.redLine', 'the party’s own value, 50'],
  [
    'a red line through its range',
    { range: [30, 60], redLine: { min: 40 } },
    '.redLine',
    'part of the party’s own range',
  ],
  [
    'a red line through the top of it',
    { range: [30, 60], redLine: { max: 55 } },
    '.redLine',
    'part of the party’s own range',
  ],
  ['a red line against everything', { redLine: { min: 70, max: 30 } }, '.redLine', 'refuses every outcome'],
  ['dissent that is not contested', { dissent: ['statement'] }, '.dissent[0]', 'not among the contested'],
]

describe('what parseModel says of positions that contradict themselves', () => {
  it.each(contradictions)('names %s', (_what, overrides, path, problem) => {
    const document = aDocument({
      issues: [anIssue({ positions: [aPosition(overrides)] })],
    })
    expect(faultsOf(document)).toContainEqual(
      expect.objectContaining({ path: `${position}${path}`, problem: expect.stringContaining(problem) }),
    )
  })

  it.each(['value', 'confidence', 'basis'])('asks a position that says something for its %s', (key) => {
    expect(faultsOf(withValue(full, `${position}.${key}`, undefined)).length).toBeGreaterThan(0)
  })

  it('accepts bounds that just touch the value and the range', () => {
    const touching = aPosition({ value: 40, range: [40, 60], redLine: { min: 40, max: 60 } })
    expect(faultsOf(aDocument({ issues: [anIssue({ positions: [touching] })] }))).toEqual([])
  })

  it('accepts a silence with its kind, and a dissenter who is contested too', () => {
    const positions = [
      aPosition({ missing: 'ambiguous' }),
      aPosition({ party: 'borduria', contested: ['statement'], dissent: ['statement'] }),
    ]
    expect(faultsOf(aDocument({ issues: [anIssue({ positions })] }))).toEqual([])
  })
})

describe('what parseModel says of scales, plans and days', () => {
  it.each([
    ['out of order', [0, 70, 60], 'The options are out of order.'],
    ['of the same value', [0, 50, 50], 'Two options share the value 50.'],
  ])('names options that are %s', (_what, values, problem) => {
    const options = values.map((value, index) => ({ id: `o${index}`, value, label: 'x', meaning: 'x' }))
    const issue = anIssue({ scale: { low: 'none', high: 'all', options } })
    expect(faultsOf(aDocument({ issues: [issue] }))).toMatchObject([
      { path: 'issues[0].scale.options[2].value', problem },
    ])
  })

  it.each([
    ['both a value and a silence', [aCoding({ value: 50, silent: 'silent' })], 'codings[0]'],
    ['neither', [{ issue: 'dam-height' }], 'codings[0]'],
    ['a range beside its value', [aCoding({ value: 50, range: [60, 70] })], 'codings[0].range'],
    ['two codings of one issue', [aCoding(), aCoding({ value: 60 })], 'codings[1].issue'],
  ])('names a plan with %s', (_what, codings, path) => {
    expect(faultsOf(aDocument({ plans: [aPlan({ codings })] }))).toMatchObject([{ path: `plans[0].${path}` }])
  })

  it.each(['2024-12-31', '2026-01-01'])('names a first day outside the coverage: %s', (asOf) => {
    expect(faultsOf(aDocument({ asOf }))).toEqual([
      {
        file: FILE,
        path: 'asOf',
        problem: `${asOf} lies outside the coverage.`,
        cure: 'A day from 2025-01-01 to 2025-12-31.',
      },
    ])
  })

  it('accepts the first and the last day of the coverage', () => {
    expect(faultsOf(aDocument({ asOf: '2025-01-01' }))).toEqual([])
    expect(faultsOf(aDocument({ asOf: '2025-12-31' }))).toEqual([])
  })

  it('names a coverage, and an event, that ends before it begins', () => {
    const coverage = { from: '2025-12-31', to: '2025-01-01' }
    expect(faultsOf(aDocument({ coverage })).map(({ path }) => path)).toContain('coverage.to')
    expect(faultsOf(aDocument({ events: [anEvent({ endDate: '2025-02-28' })] }))).toMatchObject([
      { path: 'events[0].endDate' },
    ])
  })
})

describe('names that JavaScript uses itself', () => {
  it('are ids like any other', () => {
    const issues = [
      anIssue({ id: 'constructor', positions: [aPosition({ party: 'constructor', value: 20 })] }),
    ]
    const { model } = parseModel(
      aDocument({ issues, parties: [aParty('alba'), aParty('constructor'), aParty('valueof')] }),
      locateInFile(FILE),
    )
    const issue = model.issueById.get('constructor')
    expect(issue?.positionsByParty.get('constructor')?.[0]?.value).toBe(20)
    expect(issue?.positionsByParty.get('valueof')).toBeUndefined()
  })

  it.each(['__proto__', 'constructor', 'prototype'])('reach no prototype as keys: %s', (key) => {
    for (const place of ['', 'settings', 'parties[0]', `${position}.figures`, `${position}.redLine`]) {
      const text = JSON.stringify(withValue(full, `${place}${place && '.'}KEY`, { polluted: true }))
      faultsOf(JSON.parse(text.replaceAll('"KEY"', JSON.stringify(key))))
    }
    expect({}).not.toHaveProperty('polluted')
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
  })
})

describe(parseDocument, () => {
  it('tells the faults of a folder in the author’s own file and path', () => {
    const { issues, plans, statements, sources, events: _, indicators: _indicators, ...head } = full
    const files = new Map<string, unknown>([
      ['model.json', withValue(head, 'asOf', '2030-01-01')],
      ['issues/a-meadow.json', anIssue({ id: 'a-meadow' })],
      ['issues/dam-height.json', withValue(issues[0], 'positions[0].party', 'alva')],
      ['plans/first-draft.json', withValue(plans[0], 'codings[0].value', 60)],
      ['statements/alba.json', { statements }],
      [
        'statements/borduria.json',
        { statements: [aStatement({ id: 'b', party: 'borduria', sources: ['sorce'] })] },
      ],
      ['sources.json', { sources: [...sources, aSource()] }],
    ])
    const { document, locate } = assembleModel(files)
    expect(faultsOf(document, locate).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'issues/a-meadow.json id',
      'model.json asOf',
      'issues/dam-height.json positions[0].party',
      'sources.json sources[1].id',
      'statements/borduria.json statements[0].sources[0]',
    ])
  })

  it('tells faults of form in the author’s own file too', () => {
    const { issues, statements, sources, plans, events: _, indicators: _indicators, ...head } = full
    const files = new Map<string, unknown>([
      ['model.json', withValue(head, 'parties[1].nme', 'x')],
      ['issues/dam-height.json', withValue(issues[0], 'positions[0].value', 140)],
      ['plans/first-draft.json', plans[0]],
      [
        'statements/alba.json',
        { statements: [...statements, withValue(statements[0], 'date', '2025-02-30')] },
      ],
      ['sources.json', { sources: [withValue(sources[0], 'url', 'javascript:alert(1)')] }],
    ])
    const { document, locate } = assembleModel(files)
    expect(
      faultsOf(document, locate)
        .map(({ file, path }) => `${file} ${path}`)
        .toSorted(),
    ).toEqual([
      'issues/dam-height.json positions[0].value',
      'model.json parties[1].nme',
      'sources.json sources[0].url',
      'statements/alba.json statements[1].date',
    ])
  })
})

describe(ModelError, () => {
  it('counts its faults in its message', () => {
    const fault = { file: FILE, path: '', problem: '', cure: '' }
    expect(new ModelError([fault]).message).toBe('1 entry breaks the format')
    expect(new ModelError([fault, fault]).message).toBe('2 entries break the format')
  })
})

function faultsOf(input: unknown, locate: Locate = locateInFile(FILE)): readonly Fault[] {
  try {
    parseModel(input, locate)
    return []
  } catch (error) {
    if (error instanceof ModelError) return error.faults
    throw error
  }
}

/** A copy with another value at a path such as `issues[0].title`; without the key where the value is undefined. */
function withValue(document: unknown, path: string, value: unknown): unknown {
  return replaced(
    document,
    path.split(/[.[\]]+/).filter((key) => key !== ''),
    value,
  )
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(node))
    return node.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, value) : item))
  const entries = new Map<string, unknown>(Object.entries(Object(node)))
  entries.set(key, replaced(entries.get(key), rest, value))
  return Object.fromEntries([...entries].filter(([, entry]) => entry !== undefined))
}
