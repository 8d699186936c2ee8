import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import * as util from 'node:util'
import { addCounts, countPlaywright, countVitest, formatCounts } from './countTests.mjs'
import { ensureChromium } from './findChromium.mjs'
import { ensureInstalled, ensureNode } from './install.mjs'
import { messageOf, PlainError, ROOT, runCommand, runScript } from './runCommand.mjs'

const UNIT_REPORT = resolve(ROOT, '.cache/vitest.json')
const E2E_REPORT = resolve(ROOT, '.cache/playwright.json')
const PLAYWRIGHT = 'playwright test --config e2e/playwright.config.ts'

/**
 * Cheapest first.
 * @type {Step[]}
 * @typedef {{
 *   name: string, title: string, command: string, alone: string,
 *   reporters?: string, report?: string, count?: (report: any) => import('./countTests.mjs').Counts,
 * }} Step
 */
const STEPS = [
  {
    name: 'format',
    title: 'Formatting',
    command: 'prettier --check .',
    alone: 'npx prettier --check . (and `npm run format` mends it)',
  },
  { name: 'lint', title: 'Lint', command: 'oxlint', alone: 'npm run lint' },
  { name: 'types', title: 'Types', command: 'tsc --noEmit', alone: 'npm run typecheck' },
  { name: 'unused', title: 'Unused code', command: 'knip', alone: 'npm run unused' },
  { name: 'data', title: 'Data', command: 'node scripts/check-data.mjs', alone: 'npm run check:data' },
  {
    name: 'unit',
    title: 'Unit tests',
    command: 'vitest run',
    alone: 'npm run test:unit',
    reporters: `--reporter=default --reporter=json --outputFile.json=${JSON.stringify(UNIT_REPORT)}`,
    report: UNIT_REPORT,
    count: countVitest,
  },
  { name: 'build', title: 'Build', command: 'vite build', alone: 'npm run build' },
  {
    name: 'e2e',
    title: 'Journeys in the browser',
    command: PLAYWRIGHT,
    alone: 'npm run build && npm run test:e2e',
    reporters: '--reporter=list,json',
    report: E2E_REPORT,
    count: countPlaywright,
  },
]

const HELP = `Checks everything, cheapest first, and stops at the first fault.

  npm test [-- --only NAME,NAME]

  --only   some of: ${STEPS.map(({ name }) => name).join(', ')}; e2e builds first
  --help   these words

The variable PARLEY_CHROMIUM names the browser to test in, PARLEY_E2E_PORT the port to serve the page on (4179).`

await runScript(async () => {
  ensureNode()
  const { steps, help } = readOptions()
  if (help) return console.log(HELP)
  process.chdir(ROOT)
  await ensureInstalled()
  const chromium = steps.some(({ name }) => name === 'e2e') ? await ensureChromium() : undefined
  const env = { ...(chromium && { PARLEY_CHROMIUM: chromium }), PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT }

  mkdirSync(resolve(ROOT, '.cache'), { recursive: true })
  const done = []
  for (const step of steps) {
    const result = await runStep(step, env)
    done.push(result)
    if (!result.ok) break
  }
  printSummary(done)
})

function readOptions() {
  try {
    const { values } = util.parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } })
    const names = values.only?.split(',') ?? STEPS.map(({ name }) => name)
    const strange = names.find((name) => !STEPS.some((step) => step.name === name))
    if (strange !== undefined) throw new Error(`There is no step “${strange}”.`)
    if (names.includes('e2e')) names.push('build')
    return { steps: STEPS.filter(({ name }) => names.includes(name)), help: values.help }
  } catch (error) {
    throw new PlainError(`${messageOf(error)}\n\n${HELP}`)
  }
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 */
async function runStep(step, env) {
  console.log(`\n── ${step.title}: ${step.command}`)
  const { report, reporters } = step
  if (report) rmSync(report, { force: true })
  const start = performance.now()
  const { ok } = await runCommand([step.command, reporters].filter(Boolean).join(' '), { env })
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`
  console.log(`   ${ok ? 'fine' : 'failed'} after ${seconds}`)
  if (!report) return { step, seconds, ok }
  // A runner that says it is content and leaves no report ran nothing.
  if (!existsSync(report)) return { step, seconds, ok: false }
  return { step, seconds, ok, counts: step.count?.(JSON.parse(readFileSync(report, 'utf8'))) }
}

/** @param {Awaited<ReturnType<typeof runStep>>[]} done */
function printSummary(done) {
  console.log('\n── Summary')
  for (const { step, ok, seconds, counts } of done) {
    const words = counts ? formatCounts(counts) : ok ? 'fine' : 'failed'
    console.log(`   ${step.title.padEnd(24)}${seconds.padStart(8)}  ${words}`)
  }
  const failed = done.find(({ ok }) => !ok)
  if (failed) {
    process.exitCode = 1
    console.log(
      `\n${failed.step.title} failed: what is wrong stands above. To run it alone: ${failed.step.alone}`,
    )
  }
  const counts = done.flatMap((result) => result.counts ?? [])
  if (counts.length > 0) console.log(`\n${formatCounts(addCounts(counts))}`)
}
