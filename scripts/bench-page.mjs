// Measures the built page in Chromium: how long a party's toggle takes to repaint, and how long a large model blocks it.
// Usage: npm run bench:page [-- --views overview,matrix]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { ensureChromium } from './findChromium.mjs'
import { ensureInstalled, ensureNode } from './install.mjs'
import { madeUpModel } from './madeUpModel.mjs'
import { PlainError, ROOT, runCommand, runScript } from './runCommand.mjs'

const SIZES = [
  { parties: 30, issues: 60 },
  { parties: 200, issues: 1000 },
]
const OUT = '.cache/bench'
const MISSING = 0.3
const TOGGLES = 10
const PATIENCE_MS = 120_000
/** So long without a long task, and a view has come to rest. */
const QUIET_MS = 1_000

await runScript(async () => {
  ensureNode()
  process.chdir(ROOT)
  await ensureInstalled()
  const views = await chosenViews()
  const { ok } = await runCommand(`vite build --logLevel warn --outDir ${OUT}`)
  if (!ok) throw new PlainError('The page could not be built.')
  const executablePath = await ensureChromium()
  const { preview } = await import('vite')
  const server = await preview({
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-dev-shm-usage', '--disable-background-networking'],
  })
  try {
    const address = server.httpServer.address()
    if (address === null || typeof address === 'string') throw new PlainError('The page could not be served.')
    const base = `http://127.0.0.1:${address.port}/`
    await measureToggles(browser, base, views)
    for (const size of SIZES) {
      const file = join(folder, `${size.parties}-${size.issues}.json`)
      writeFileSync(file, JSON.stringify(madeUpModel(size.parties, size.issues, MISSING)))
      // oxlint-disable-next-line no-await-in-loop -- two measurements at once would measure each other
      await measureLarge(browser, base, views, size, file)
    }
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
})

async function chosenViews() {
  const { values } = parseArgs({ options: { views: { type: 'string' } } })
  /** @type {{ module: typeof import('../src/views/figures/figureList.ts') }} */
  const { module } = await runnerImport('./src/views/figures/figureList.ts')
  const all = [...new Set(module.FIGURE_LIST.map(({ view }) => view))]
  return values.views === undefined ? all : values.views.split(',')
}

/**
 * From the click on a party's toggle to the frame that shows it, and until the slower pictures have followed.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} base
 * @param {readonly string[]} views
 */
async function measureToggles(browser, base, views) {
  console.log(
    `\nA party switched off and on, shipped model, 1440 × 900, ${TOGGLES} toggles a view, ms:\n` +
      row(['view', 'median', 'slowest', 'longest task']),
  )
  for (const view of views) {
    /* oxlint-disable no-await-in-loop -- one after the other, or they would measure each other */
    const page = await openPage(browser, `${base}?view=${view}`)
    await atRest(page)
    const times = await page.evaluate(toggleTimes, TOGGLES)
    const longest = await page.evaluate(() => Math.max(0, ...window.longTasks))
    const sorted = times.toSorted((a, b) => a - b)
    console.log(
      row([
        view,
        ms(sorted[Math.floor(sorted.length / 2)]),
        ms(sorted.at(-1)),
        longest === 0 ? 'below 50' : ms(longest),
      ]),
    )
    await page.close()
    /* oxlint-enable no-await-in-loop */
  }
}

/**
 * In the page: from each click to the frame after it has been painted.
 * @param {number} count
 */
async function toggleTimes(count) {
  window.longTasks.length = 0
  /** @type {number[]} */
  const times = []
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  for (let turn = 0; turn < count; turn += 1) {
    const toggle = document.querySelector('[role="group"][aria-label="Parties"] button[aria-pressed]')
    if (!(toggle instanceof HTMLElement)) throw new Error('There is no toggle of a party.')
    const start = performance.now()
    toggle.click()
    // oxlint-disable-next-line no-await-in-loop -- one toggle after the other
    await painted()
    times.push(performance.now() - start)
    // oxlint-disable-next-line no-await-in-loop -- what follows later must not be counted to the next toggle
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return times
}

/**
 * How long the page can't answer while a large model is opened, and while each view comes up.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} base
 * @param {readonly string[]} views
 * @param {{ parties: number, issues: number }} size
 * @param {string} file
 */
async function measureLarge(browser, base, views, size, file) {
  console.log(
    `\n${size.parties} parties × ${size.issues} issues, ${MISSING * 100} % missing, opened from a file, 1440 × 900, ms:\n` +
      row(['step', 'until at rest', 'blocked in all', 'longest task']),
  )
  const page = await openPage(browser, `${base}?view=model`)
  await atRest(page)
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  const opened = await timed(page, async () => {
    await page.getByLabel('Model file').setInputFiles(file)
    await page.getByText('Made-up talks of').first().waitFor()
  })
  console.log(row(['open file', ...opened]))
  for (const view of views) {
    // oxlint-disable-next-line no-await-in-loop -- one view after the other
    const shown = await timed(page, () => page.locator(`#tab-${view}`).click({ timeout: PATIENCE_MS }))
    console.log(row([view, ...shown]))
  }
  await page.close()
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 */
async function timed(page, act) {
  await page.evaluate(() => {
    window.longTasks.length = 0
  })
  const start = performance.now()
  try {
    await act()
    await atRest(page)
  } catch {
    return [`over ${PATIENCE_MS}`, '', '']
  }
  const took = performance.now() - start - QUIET_MS
  const tasks = await page.evaluate(() => window.longTasks)
  const blocked = tasks.reduce((sum, task) => sum + task - 50, 0)
  return [ms(took), ms(blocked), ms(Math.max(0, ...tasks))]
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function openPage(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.addInitScript(() => {
    window.longTasks = []
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration))
      window.lastLongTask = performance.now()
    }).observe({ type: 'longtask' })
  })
  await page.goto(address)
  return page
}

/**
 * Waits until there is something on the page, nothing says that it is busy, and no long task has run for a while.
 * @param {import('@playwright/test').Page} page
 */
async function atRest(page) {
  await page.waitForFunction(
    (quiet) => {
      // What a view waits for says that it is busy; a view may have no figure to show.
      const busy = document.querySelector('[aria-busy="true"]') ?? !document.querySelector('#view h1')
      if (busy) window.lastLongTask = performance.now()
      return !busy && performance.now() - (window.lastLongTask ?? 0) > quiet
    },
    QUIET_MS,
    { timeout: PATIENCE_MS, polling: 100 },
  )
}

/** @param {number | undefined} time */
function ms(time) {
  return time === undefined ? 'none' : Math.round(time).toLocaleString('en')
}

/** @param {readonly string[]} cells */
function row(cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(16))).join('')
}
