import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locateInFile } from '../src/model/fault.ts'
import { parseModel } from '../src/model/parseModel.ts'
import { anIssue, aModel, aPosition, aStatement } from '../src/testing/builders.ts'
import type { ModelDocument } from '../src/model/schema.ts'
import { checkCoding } from './checkCoding.ts'
import { coverageTables, replaceCoverage, updateCoverage } from './dataCoverage.ts'
import { jsonSchemas } from './jsonSchemas.ts'
import { readModelFolder } from './readModelFolder.ts'

const FOLDER = 'data/ukraine-peace-talks'
const guide = readFileSync('data/README.md', 'utf8')
const changes = readFileSync('data/CHANGELOG.md', 'utf8')
const { document, locate } = readModelFolder(FOLDER)
const { model, evidence } = parseModel(document, locate)

describe('the guide to the data', () => {
  it('has the coverage tables of the model as it is (node scripts/data-coverage.mjs)', () => {
    expect(updateCoverage(guide, FOLDER)).toBe(guide)
  })

  it('has a complete model that opens and keeps every rule', () => {
    expect(faultsOf(exampleOf('whole'))).toEqual([])
  })

  it('has steps that, all taken, make a model that keeps every rule', () => {
    expect(faultsOf(withEveryStep())).toEqual([])
  })

  it('names every key of the format', () => {
    const keys = new Set([...jsonSchemas().values()].flatMap(keysOf))
    expect([...keys].filter((key) => !guide.includes(`\`${key}\``) && !guide.includes(`"${key}":`))).toEqual(
      [],
    )
  })

  it('tells the reliability of the coding of every issue, and of none that does not exist', () => {
    const section = sectionOf('Reliability of the coding')
    const rows = [...section.matchAll(/^\| `([a-z-]+)` \| ([01]\.\d{3}) \| \d+ \| \d+ [abc] \|/gm)]
    expect(rows.map((row) => row[1])).toEqual(model.issues.map(({ id }) => id))
  })

  it('names only issues, statements and files that exist', () => {
    const cells = [...sectionOf('The cells least sure').matchAll(/`([a-z-]+)`/g)].map(
      (match) => match[1] ?? '',
    )
    expect(cells.filter((id) => !model.issueById.has(id))).toEqual([])
    const statements = [...guide.matchAll(/`((?:eu|ru|ua|us)-\d{4}-\d\d-\d\d-[a-z0-9-]+)`/g)]
    expect(statements.map((match) => match[1] ?? '').filter((id) => !evidence.statements.has(id))).toEqual([])
    const links = [...guide.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '')
    expect(links.filter((link) => !existsSync(join(dirname('data/README.md'), link)))).toEqual([])
  })

  it('has a place for every link inside it', () => {
    const places = new Set([...guide.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? '')))
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(links.filter((link) => !places.has(link))).toEqual([])
  })

  it('lists as left out only quotations that are', () => {
    const left = [...sectionOf('Quotations').matchAll(/`((?:eu|ru|ua|us)-\d{4}[a-z0-9-]+)`/g)]
    expect(left).toHaveLength(15)
    expect(left.filter((match) => evidence.statements.get(match[1] ?? '')?.quote)).toEqual([])
  })
})

describe('the changelog of the data', () => {
  it('begins with the version that is shipped', () => {
    expect(/^## (\S+), \d{4}-\d\d-\d\d$/m.exec(changes)?.[1]).toBe(model.version)
  })
})

describe(replaceCoverage, () => {
  const [start, end] = ['<!-- coverage:start -->', '<!-- coverage:end -->']

  it('puts the tables between the markers and leaves the rest alone', () => {
    const once = replaceCoverage(`before ${start} old ${end} after`, 'new')
    expect(once).toBe(`before ${start}\n\nnew\n\n${end} after`)
    expect(replaceCoverage(once, 'new')).toBe(once)
  })

  it('refuses a text without both markers in order', () => {
    expect(() => replaceCoverage(`${start} old`, 'new')).toThrow('lacks')
    expect(() => replaceCoverage(`${end} old ${start}`, 'new')).toThrow('lacks')
  })
})

describe(coverageTables, () => {
  const overrides: Partial<ModelDocument> = {
    issues: [
      anIssue({
        positions: [
          aPosition({ contested: ['doubt'] }),
          aPosition({ from: '2025-04-01', value: 100, evidence: ['later'], redLine: { min: 50 } }),
          aPosition({ party: 'borduria', missing: 'declined' }),
        ],
      }),
    ],
    statements: [
      aStatement(),
      aStatement({ id: 'later', date: '2025-04-01', quote: 'No dam', translated: true }),
      aStatement({ id: 'doubt' }),
      aStatement({ id: 'aside', context: 'a forecast' }),
    ],
  }
  const tables = coverageTables(aModel(overrides), {
    statements: new Map((overrides.statements ?? []).map((statement) => [statement.id, statement])),
    sources: new Map(),
    provisions: new Map(),
    events: [],
    indicators: [],
  })

  // The as-of day, 30 June, is 90 days after the newest evidence of Alba: stale at a limit of 60.
  it.each([
    ['| with a position | 1 | 0 | 0 | 1 |'],
    ['| – with a red line | 1 | 0 | 0 | 1 |'],
    ['| – contested | 0 | 0 | 0 | 0 |'],
    ['| – stale: newest evidence older than 60 days | 1 | 0 | 0 | 1 |'],
    ['| declined | 0 | 1 | 0 | 1 |'],
    ['| never stated | 0 | 0 | 1 | 1 |'],
    ['| – with a value | 2 | 0 | 0 | 2 |'],
    ['| – of a kind of missing | 0 | 1 | 0 | 1 |'],
    ['| first of their cell | 1 | 1 | 0 | 2 |'],
    ['| shifts: the value moved | 1 | 0 | 0 | 1 |'],
    ['| – best source unknown | 4 | 0 | 0 | 4 |'],
    ['| evidence of a position | 2 | 0 | 0 | 2 |'],
    ['| contested only | 1 | 0 | 0 | 1 |'],
    ['| context | 1 | 0 | 0 | 1 |'],
    ['| – – known to be a translation | 1 | 0 | 0 | 1 |'],
    ['| newest of all | 2025-04-01 |  |  |  |'],
  ])('count: %s', (row) => {
    expect(tables).toContain(row)
  })
})

/** The complete example with everything added that the steps show, each in its place. */
function withEveryStep() {
  const whole = exampleOf('whole') as unknown as ModelDocument
  const issue = exampleOf('issue')
  return {
    ...whole,
    parties: [...whole.parties, exampleOf('party')],
    groups: whole.groups.map((group) => ({ ...group, issues: [...group.issues, issue['id']] })),
    issues: [
      ...whole.issues.map((one) => ({ ...one, positions: [...one.positions, exampleOf('position')] })),
      issue,
    ],
    plans: [exampleOf('plan')],
    statements: [...whole.statements, exampleOf('statement')],
    sources: [...whole.sources, exampleOf('source')],
  }
}

function faultsOf(input: unknown) {
  const example = parseModel(input, locateInFile('README.md'))
  return checkCoding(example.model, example.evidence)
}

/** The example that follows its marker in the guide. */
function exampleOf(name: string): Record<string, unknown> {
  const text = new RegExp(`<!-- example: ${name} -->\\n\`\`\`json\\n([\\s\\S]*?)\\n\`\`\``).exec(guide)?.[1]
  if (text === undefined) throw new Error(`The guide has no example “${name}”`)
  return JSON.parse(text) as Record<string, unknown>
}

/** From a heading of the second order to the next. */
function sectionOf(title: string): string {
  const [, after = ''] = guide.split(`\n## ${title}\n`)
  return after.split('\n## ')[0] ?? ''
}

/** As GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

/** Every key that a JSON Schema gives a meaning to, at any depth. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...Object.values(value).flatMap(keysOf)]
      : keysOf(value),
  )
}
