// Measures the agreement of all pairs of parties, plain objects against typed arrays, on this machine in one run.
// Usage: npm run bench:analysis
import { runnerImport } from 'vite'
import { numbersFrom } from './madeUpModel.mjs'

const SIZES = [
  { parties: 4, issues: 30 },
  { parties: 30, issues: 60 },
  { parties: 200, issues: 1000 },
  { parties: 200, issues: 6000 },
]
const MISSING = 0.3
const LEAST_MS = 400

/** @type {{ module: typeof import('../src/analysis/agreement.ts') }} */
const { module: plain } = await runnerImport('./src/analysis/agreement.ts')
/** @type {{ module: typeof import('../src/analysis/allPairs.ts') }} */
const { module: typed } = await runnerImport('./src/analysis/allPairs.ts')
/** @type {{ module: typeof import('../src/analysis/issueReading.ts') }} */
const { module: reading } = await runnerImport('./src/analysis/issueReading.ts')

console.log(
  `Agreement of all pairs, ${MISSING * 100} % missing, weighted by salience; ms a run, best of several (one where it takes long).\n`,
)
console.log(row(['parties × issues', 'cells', 'work', 'plain', 'typed', 'ratio', 'apart by', 'state of all']))
const results = SIZES.map(({ parties, issues }) => {
  const rows = madeUpAnswers(parties, issues)
  const table = tableOf(rows)
  const byObjects = measure(() => plainAllPairs(rows))
  const byArrays = measure(() => typed.allPairs(table))
  const readings = measure(() => readAll(rows))
  const work = ((parties * (parties - 1)) / 2) * issues
  console.log(
    row([
      `${parties} × ${issues}`,
      String(parties * issues),
      work.toExponential(1),
      byObjects.ms.toFixed(3),
      byArrays.ms.toFixed(3),
      `${(byObjects.ms / byArrays.ms).toFixed(1)} ×`,
      largestDifference(byObjects.result, byArrays.result).toExponential(0),
      readings.ms.toFixed(3),
    ]),
  )
  return { work, plain: byObjects.ms, typed: byArrays.ms }
})
console.log(`
work: pairs × issues. apart by: the largest difference between the two results.
state of all: state, spread, zone, blocking pairs and common ground of every issue.
Cost grows with work to the power of ${exponent('plain')} (plain) and ${exponent('typed')} (typed); 1 is in proportion.`)

/** @typedef {{ value: number, salience: number | undefined } | undefined} Answer */

/**
 * The same answers at every run: what is measured must not hang on chance.
 * @param {number} parties
 * @param {number} issues
 */
function madeUpAnswers(parties, issues) {
  const next = numbersFrom(1)
  return Array.from({ length: parties }, () =>
    Array.from({ length: issues }, () => {
      const [missing, value, salience] = [next(), next(), next()]
      /** @type {Answer} */
      const answer =
        missing < MISSING
          ? undefined
          : {
              value: Math.round(value * 100),
              salience: salience < 0.1 ? undefined : Math.round(salience * 100),
            }
      return answer
    }),
  )
}

/**
 * The plain version: a list of value pairs for each two parties, as `readPair` makes it.
 * @param {Answer[][]} rows
 */
function plainAllPairs(rows) {
  return rows.map((first, a) =>
    rows.slice(a + 1).map((second) =>
      plain.agreement(
        first.flatMap((one, issue) => {
          const other = second[issue]
          if (!one || !other) return []
          return [
            { a: one.value, b: other.value, weight: ((one.salience ?? 50) + (other.salience ?? 50)) / 2 },
          ]
        }),
      ),
    ),
  )
}

/** @param {Answer[][]} rows */
function tableOf(rows) {
  const cells = rows.flat()
  return {
    parties: rows.length,
    issues: rows[0]?.length ?? 0,
    values: Float64Array.from(cells, (cell) => cell?.value ?? 0),
    spoken: Float64Array.from(cells, (cell) => (cell ? 1 : 0)),
    saliences: Float64Array.from(cells, (cell) => cell?.salience ?? 50),
  }
}

/** @param {Answer[][]} rows */
function readAll(rows) {
  return (rows[0] ?? []).map((_, issue) =>
    reading.readIssue(
      rows.flatMap((cells, party) => {
        const cell = cells[issue]
        return cell ? [{ party: `p${party}`, value: cell.value }] : []
      }),
      { agreedSpread: 5, closeSpread: 25 },
    ),
  )
}

/**
 * The shortest of several runs; a run that takes long enough by itself is the only one, and warms itself up.
 * @template T
 * @param {() => T} work
 */
function measure(work) {
  /** @type {T} */
  let result
  let ms = Infinity
  let spent = 0
  do {
    const start = performance.now()
    result = work()
    const took = performance.now() - start
    spent += took
    ms = Math.min(ms, took)
  } while (spent < LEAST_MS)
  return { ms, result }
}

/**
 * @param {(number | undefined)[][]} expected
 * @param {ReturnType<typeof typed.allPairs>} got
 */
function largestDifference(expected, got) {
  const differences = expected.flatMap((others, a) =>
    others.map((agreement, offset) => {
      const { agreement: other } = typed.pairAgreement(got, a, a + 1 + offset)
      if (agreement === undefined || other === undefined) return agreement === other ? 0 : Infinity
      return Math.abs(agreement - other)
    }),
  )
  return differences.reduce((largest, difference) => Math.max(largest, difference), 0)
}

/**
 * The slope of a straight line through log(ms) over log(work), by least squares.
 * @param {'plain' | 'typed'} version
 */
function exponent(version) {
  const points = results.map(({ work, [version]: ms }) => ({ x: Math.log(work), y: Math.log(ms) }))
  const mean = (/** @type {number[]} */ numbers) => numbers.reduce((all, n) => all + n, 0) / numbers.length
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))]
  const slope =
    mean(points.map((point) => (point.x - x) * (point.y - y))) /
    mean(points.map((point) => (point.x - x) ** 2))
  return slope.toFixed(2)
}

/** @param {string[]} cells */
function row(cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(14))).join('')
}
