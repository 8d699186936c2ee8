import { describe, expect, it } from 'vitest'
import { aDocument, anEvent, anIndicator, anIssue, aPlan, aSource, aStatement } from '../testing/builders.ts'
import { assembleModel } from './assembleModel.ts'
import { contentHash } from './contentHash.ts'

const whole = aDocument({
  issues: [anIssue({ id: 'dam-height' }), anIssue({ id: 'water-share' })],
  plans: [aPlan()],
  statements: [aStatement(), aStatement({ id: 'b1', party: 'borduria' })],
  events: [anEvent()],
  indicators: [anIndicator()],
})
const { issues, plans, statements, sources, events, indicators, ...head } = whole

describe(assembleModel, () => {
  it('makes of a folder the same content as of one document', () => {
    const { document, faults } = assembleModel(folder())
    expect(faults).toEqual([])
    expect(document).toEqual(whole)
    expect(contentHash(document)).toBe(contentHash(whole))
  })

  it('does not depend on the order in which the files are read', () => {
    const backwards = new Map([...folder()].toReversed())
    expect(contentHash(assembleModel(backwards).document)).toBe(contentHash(whole))
  })

  it.each([
    [['title'], 'model.json title'],
    [['parties', 1, 'name'], 'model.json parties[1].name'],
    [['issues', 1, 'positions', 2, 'value'], 'issues/water-share.json positions[2].value'],
    [['issues', 0], 'issues/dam-height.json '],
    [['plans', 0, 'codings', 3], 'plans/first-draft.json codings[3]'],
    [['statements', 0, 'date'], 'statements/alba.json statements[0].date'],
    [['statements', 1, 'date'], 'statements/borduria.json statements[0].date'],
    [['sources', 4, 'url'], 'sources.json sources[4].url'],
    [['events', 0, 'date'], 'events.json events[0].date'],
    [['indicators', 0, 'value'], 'indicators.json indicators[0].value'],
  ])('knows where %j came from', (path, place) => {
    const { file, path: inFile } = assembleModel(folder()).locate(path)
    expect(`${file} ${inFile}`).toBe(place)
  })

  it('names the missing model.json', () => {
    expect(faultPlaces(['model.json', undefined])).toEqual(['model.json '])
  })

  it('names a file whose name differs from its id', () => {
    expect(faultPlaces(['issues/dam.json', anIssue({ id: 'the-dam' })])).toEqual(['issues/dam.json id'])
    expect(faultPlaces(['plans/first.json', { title: 'no id' }])).toEqual(['plans/first.json id'])
    expect(faultPlaces(['plans/list.json', []])).toEqual(['plans/list.json id'])
  })

  it('names a statement in another party’s file', () => {
    const file = { statements: [aStatement({ party: 'borduria' })] }
    expect(faultPlaces(['statements/alba.json', file])).toEqual(['statements/alba.json statements[0].party'])
  })

  it.each([
    ['statements/alba.json', { statments: [aStatement()] }],
    ['statements/alba.json', [aStatement()]],
    ['sources.json', { source: [aSource()] }],
    ['sources.json', [aSource()]],
    ['events.json', { events: anEvent() }],
    ['indicators.json', null],
  ])(
    'does not lose the entries of %s without a word where its list is not where it belongs',
    (name, content) => {
      const places = faultPlaces([name, content])
      expect(places.length).toBeGreaterThan(0)
      expect(places.filter((place) => !place.startsWith(name))).toEqual([])
    },
  )

  it('does not lose what stands beside the list in a file', () => {
    const file = { statements: [aStatement()], 'more-statements': [aStatement({ id: 'more' })] }
    expect(faultPlaces(['statements/alba.json', file])).toEqual(['statements/alba.json more-statements'])
  })

  it('does not lose issues that stand in model.json, where nobody reads them', () => {
    expect(faultPlaces(['model.json', { ...head, issues }])).toEqual(['model.json issues'])
  })

  it.each(['issue/dam-height.json', 'souces.json', 'issues/old/dam-height.json'])(
    'does not pass over a file that belongs nowhere: %s',
    (name) => {
      expect(faultPlaces([name, anIssue()])).toEqual([expect.stringContaining(name)])
    },
  )

  it('lets a file name its schema for the author’s editor', () => {
    expect(faultPlaces(['sources.json', { $schema: '../schema/sources.schema.json', sources }])).toEqual([])
  })
})

function folder(): Map<string, unknown> {
  return new Map<string, unknown>([
    ['model.json', head],
    ...issues.map((issue) => [`issues/${issue.id}.json`, issue] as const),
    ...plans.map((plan) => [`plans/${plan.id}.json`, plan] as const),
    ['statements/alba.json', { statements: statements.slice(0, 1) }],
    ['statements/borduria.json', { statements: statements.slice(1) }],
    ['sources.json', { sources }],
    ['events.json', { events }],
    ['indicators.json', { indicators }],
  ])
}

/** The faults of the good folder with one file put in its place, or taken out. */
function faultPlaces([name, content]: [string, unknown]): string[] {
  const files = folder()
  if (content === undefined) files.delete(name)
  else files.set(name, content)
  return assembleModel(files).faults.map(({ file, path }) => `${file} ${path}`)
}
