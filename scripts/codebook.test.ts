import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agreement } from '../src/analysis/agreement.ts'
import { parseModel } from '../src/model/parseModel.ts'
import type { Coding, ModelDocument, Position } from '../src/model/schema.ts'
import { checkCoding } from './checkCoding.ts'
import { readModelFolder } from './readModelFolder.ts'

/** What the codebook works by hand, copied from it: ten examples, a table of five documents, a check on them. */
interface Codebook {
  readonly examples: readonly Example[]
  readonly plans: readonly string[]
  /** Coded cells per document. */
  readonly codedCells: readonly number[]
  /** By issue, one cell for each of the documents. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>
  readonly faceCheck: readonly { readonly plans: [string, string]; agreement: number; shared: number }[]
  /** Cells of other documents that the codebook names in passing. */
  readonly others: readonly { plan: string; issue: string; value: number; point: string }[]
}

interface Example extends Omit<Position, 'evidence' | 'contested'> {
  readonly example: number
  readonly title: string
  readonly issue: string
  readonly statements: readonly string[]
  readonly contested: readonly string[]
}

interface Cell {
  readonly value?: number
  /** The option’s id, or `between`. */
  readonly option?: string
  readonly range?: readonly [number, number]
  readonly points?: readonly string[]
  readonly silent?: Coding['silent']
}

/** What stands in the model in place of a worked position, and the ruling that put it there. */
interface Mend {
  readonly example: number
  readonly from: string
  readonly ruling: string
  readonly instead: readonly (Partial<Example> & { readonly from: string })[]
}

const NOT_RETROACTIVE =
  'Words that contradict a tabled text are not retroactive: the text is the position up to the day of those words.'

const MENDS: readonly Mend[] = [
  {
    example: 8,
    from: '2025-11-23',
    ruling: NOT_RETROACTIVE,
    instead: [
      {
        from: '2025-11-23',
        value: 65,
        salience: 75,
        confidence: 'medium',
        basis: 'document',
        statements: ['eu-2025-11-23-e3-01'],
        contested: ['eu-2025-11-23-draft24-04', 'eu-2025-11-24-vdl-01', 'eu-2025-11-24-tusk-01'],
      },
      {
        from: '2025-11-25',
        value: 100,
        range: [65, 100],
        salience: 100,
        confidence: 'medium',
        basis: 'stated',
        statements: ['eu-2025-11-24-vdl-01', 'eu-2025-11-25-macron-03', 'eu-2025-11-26-vdl-01'],
        contested: ['eu-2025-11-23-e3-01'],
      },
    ],
  },
  {
    example: 8,
    from: '2025-08-16',
    ruling: `${NOT_RETROACTIVE} So the leaders’ text of 22 November falls into the position before: two joint texts on two days, no longer one.`,
    instead: [
      {
        from: '2025-08-16',
        value: 100,
        redLine: { min: 100 },
        salience: 75,
        confidence: 'medium',
        basis: 'document',
        statements: ['eu-2025-08-16-joint-01', 'eu-2025-11-22-joint-03'],
        contested: [],
      },
    ],
  },
]

/** Statements of an example that stand with an earlier position of the same cell, the one in force on their day. */
const WITH_EARLIER_POSITION = new Map([
  ['1 2025-12-12 ru-2025-12-04-putin-01', '2025-12-03'],
  ['2 2025-12-14 ua-2025-11-25-yermak-01', '2025-11-24'],
])

/**
 * Contested beyond the example. The ruling on the contested window: listed are statements made after the position
 * began, 15 or more away.
 */
const CONTESTED_LATER = new Map([['3 2025-11-24', ['eu-2026-02-10-kallas-01']]])

/**
 * Positions with less confidence than can be counted, since a coder judged more: the leaders’ text of November is milder
 * than the value; the Kremlin declined to confirm its demand.
 */
const JUDGED_LOWER = ['8 2025-08-16', '9 2024-06-14']

const codebook = JSON.parse(readFileSync('scripts/fixtures/codebook-examples.json', 'utf8')) as Codebook
const { document, locate } = readModelFolder('data/ukraine-peace-talks')
const { model, evidence } = parseModel(document, locate)
const expected = codebook.examples.flatMap((example) => {
  const mend = MENDS.find((one) => one.example === example.example && one.from === example.from)
  if (!mend) return [example]
  const { example: number, title, party, issue } = example
  return mend.instead.map((position) => ({
    example: number,
    title,
    party,
    issue,
    statements: [],
    contested: [],
    ...position,
  }))
})

describe('the codebook’s worked examples', () => {
  it('are ten, with sixteen positions', () => {
    expect(new Set(codebook.examples.map(({ example }) => example)).size).toBe(10)
    expect(codebook.examples).toHaveLength(16)
  })

  it.each(expected.map((example) => [nameOf(example), example] as const))(
    'stand in the model: %s',
    (name, example) => {
      const position = shippedPosition(example, example.from)
      expect(fieldsOf(position)).toEqual(fieldsOf(example))
      const earlier = example.statements.filter((id) => WITH_EARLIER_POSITION.has(`${keyOf(example)} ${id}`))
      expect(position?.evidence).toEqual(
        expect.arrayContaining(example.statements.filter((id) => !earlier.includes(id))),
      )
      for (const id of earlier) {
        const from = WITH_EARLIER_POSITION.get(`${keyOf(example)} ${id}`) ?? ''
        expect(shippedPosition(example, from)?.evidence, `${name}: ${id}`).toContain(id)
      }
      expect((position?.contested ?? []).toSorted()).toEqual(
        [...example.contested, ...(CONTESTED_LATER.get(keyOf(example)) ?? [])].toSorted(),
      )
    },
  )

  it('have the most confidence that can be counted, unless a coder judged more', () => {
    const raised = structuredClone(document) as ModelDocument
    const places = expected.flatMap((example) => {
      const positions = raised.issues.find(({ id }) => id === example.issue)?.positions ?? []
      const position = positions.find(({ party, from }) => party === example.party && from === example.from)
      if (!position || (position.confidence !== 'low' && position.confidence !== 'medium')) return []
      Object.assign(position, { confidence: position.confidence === 'low' ? 'medium' : 'high' })
      return [
        {
          key: keyOf(example),
          file: `issues/${example.issue}.json`,
          path: `${example.party} ${example.from}`,
        },
      ]
    })
    const whole = parseModel(raised, locate)
    const faults = new Set(
      checkCoding(whole.model, whole.evidence).map(({ file, path }) => `${file} ${path}`),
    )
    const allowed = places.filter(({ file, path }) => !faults.has(`${file} ${path}`))
    expect(places).toHaveLength(11)
    expect(allowed.map(({ key }) => key)).toEqual(JUDGED_LOWER)
  })

  it('mark the lone dissenter of the third', () => {
    const third = codebook.examples.find(({ example }) => example === 3)
    expect(third && shippedPosition(third, third.from)?.dissent).toEqual(['eu-2025-11-22-orban-01'])
  })

  it.each(MENDS.map((mend) => [mend.ruling, mend] as const))(
    'are mended only by a ruling, and differ: %s',
    (_ruling, mend) => {
      const worked = codebook.examples.find(
        ({ example, from }) => example === mend.example && from === mend.from,
      )
      expect(worked).toBeDefined()
      expect(mend.instead.map((position) => fieldsOf(position as Example))).not.toEqual([
        fieldsOf(worked as Example),
      ])
    },
  )
})

describe('the codebook’s table of documents', () => {
  const cells = Object.entries(codebook.cells).flatMap(([issue, row]) =>
    row.map((cell, column) => ({ issue, plan: codebook.plans[column] ?? '', cell })),
  )

  it('has a row for every issue and five columns', () => {
    expect(Object.keys(codebook.cells).toSorted()).toEqual(model.issues.map(({ id }) => id).toSorted())
    expect(cells).toHaveLength(150)
  })

  it.each(codebook.plans)('comes out of the model: %s', (plan) => {
    const column = cells.filter((cell) => cell.plan === plan)
    const shipped = column.map(({ issue }) => [issue, shippedCell(plan, issue)])
    expect(Object.fromEntries(shipped)).toEqual(
      Object.fromEntries(column.map(({ issue, cell }) => [issue, cellFields(cell)])),
    )
  })

  it('counts the same coded cells', () => {
    const counts = codebook.plans.map(
      (plan) => codingsOf(plan).filter(({ value }) => value !== undefined).length,
    )
    expect(counts).toEqual(codebook.codedCells)
  })

  it('places every coded cell on the option that the codebook names, or between two', () => {
    const faults = cells.flatMap(({ issue, plan, cell }) => {
      if (cell.value === undefined) return []
      const option = model.issueById.get(issue)?.scale.options.find(({ value }) => value === cell.value)
      return (option?.id ?? 'between') === cell.option ? [] : [`${plan} ${issue}: ${option?.id}`]
    })
    expect(faults).toEqual([])
  })

  it.each(codebook.faceCheck)('orders the texts as it says: $plans', ({ plans, ...check }) => {
    const [first, second] = plans.map((plan) => new Map(codingsOf(plan).map((one) => [one.issue, one.value])))
    const pairs = model.issues.flatMap(({ id }) => {
      const [a, b] = [first?.get(id), second?.get(id)]
      return a === undefined || b === undefined ? [] : [{ a, b, weight: 1 }]
    })
    expect(pairs).toHaveLength(check.shared)
    expect(agreement(pairs)?.toFixed(2)).toBe(check.agreement.toFixed(2))
  })

  it.each(codebook.others)(
    'holds for what it names in passing: $plan $issue',
    ({ plan, issue, value, point }) => {
      const coding = codingsOf(plan).find((one) => one.issue === issue)
      expect(coding?.value).toBe(value)
      expect(coding?.points).toContain(point)
    },
  )

  it('rests on stored provisions alone', () => {
    const unknown = cells.flatMap(({ plan, cell }) => {
      const stored = new Set(evidence.provisions.get(plan)?.map(({ point }) => point))
      return (cell.points ?? []).filter((point) => !stored.has(point)).map((point) => `${plan}#${point}`)
    })
    expect(unknown).toEqual([])
  })
})

function shippedPosition({ party, issue }: Example, from: string): Position | undefined {
  return model.issueById
    .get(issue)
    ?.positionsByParty.get(party)
    ?.find((position) => position.from === from)
}

/** Everything that a position says of itself; an absent field is compared as absent. */
function fieldsOf(position: Position | Example | undefined) {
  const { from, value, range, redLine, missing, salience, confidence, basis } = position ?? ({} as Position)
  return { from, value, range, redLine, missing, salience, confidence, basis }
}

function codingsOf(plan: string): readonly Coding[] {
  return model.planById.get(plan)?.codings ?? []
}

function shippedCell(plan: string, issue: string) {
  const coding = codingsOf(plan).find((one) => one.issue === issue)
  if (!coding) return undefined
  expect(coding.open ?? false).toBe(coding.range !== undefined)
  return cellFields(coding)
}

/** Points are the codebook’s where the cell has a value; a silent cell may name the missing ones. */
function cellFields({ value, range, silent, points }: Cell | Coding) {
  return value === undefined ? { silent } : { value, range, points: points?.toSorted() }
}

function keyOf({ example, from }: Pick<Example, 'example' | 'from'>): string {
  return `${example} ${from}`
}

function nameOf({ example, title, from }: Example): string {
  return `${example}, ${title}, ${from}`
}
