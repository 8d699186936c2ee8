// Draws figures as files in a headless browser, with the code of the page. `npm run figures -- --help` says how.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { ensureChromium } from './findChromium.mjs'
import { helpWords, readOptions, UsageError } from './figuresOptions.mjs'
import { BUILD, ensureBuilt } from './freshBuild.mjs'
import { ensureInstalled, ensureNode } from './install.mjs'
import { messageOf, PlainError, ROOT } from './runCommand.mjs'

const SHIPPED = '/data/ukraine-peace-talks'
const PATIENCE_MS = 60_000
// npm runs scripts in the project's folder and tells where the reader was.
const from = (process.env.npm_lifecycle_event === 'figures' && process.env.INIT_CWD) || process.cwd()

try {
  await main()
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1
  if (error instanceof UsageError) console.error(`${error.message}\n\`npm run figures -- --help\` says more.`)
  else console.error(error instanceof PlainError ? error.message : error)
}

async function main() {
  ensureNode()
  process.chdir(ROOT)
  await ensureInstalled()
  const known = await whatIsKnown()
  const options = readOptions(process.argv.slice(2), known)
  if (options.help) return console.log(helpWords(known))
  const document = options.model === undefined ? undefined : readModel(options.model)
  if (!options.siteNamed)
    console.error(
      `Links in the files will begin with ${options.site}; --site names the address of your Parley.`,
    )
  await ensureBuilt()
  const chromium = await ensureChromium()
  const { preview } = await import('vite')
  const server = await preview({
    logLevel: 'error',
    build: { outDir: BUILD.outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  try {
    await withPage(chromium, addressOf(server), async (page) => {
      await openModel(page, document)
      await drawAll(page, options)
    })
  } finally {
    await server.close()
  }
}

/** The figures, layouts and formats that the page itself knows. */
async function whatIsKnown() {
  const { runnerImport } = await import('vite')
  const [list, layouts, files, days] = await Promise.all(
    [
      './src/views/figures/figureList.ts',
      './src/charts/figure/layouts.ts',
      './src/charts/figure/figureFiles.ts',
      './src/base/days.ts',
    ].map(async (file) => (await runnerImport(file)).module),
  )
  const { FIGURE_LIST } = /** @type {typeof import('../src/views/figures/figureList.ts')} */ (list)
  const { LAYOUT_IDS } = /** @type {typeof import('../src/charts/figure/layouts.ts')} */ (layouts)
  const { FORMATS } = /** @type {typeof import('../src/charts/figure/figureFiles.ts')} */ (files)
  const { isDay } = /** @type {typeof import('../src/base/days.ts')} */ (days)
  return { figures: FIGURE_LIST, layouts: LAYOUT_IDS, formats: FORMATS, isDay }
}

/** @param {string} file */
function readModel(file) {
  try {
    return { name: basename(file), text: readFileSync(resolve(from, file), 'utf8') }
  } catch (error) {
    throw new UsageError(`--model names a file that can't be read: ${messageOf(error)}`, { cause: error })
  }
}

/** @param {import('vite').PreviewServer} server */
function addressOf(server) {
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string')
    throw new PlainError('The page could not be served here.')
  return `http://127.0.0.1:${address.port}`
}

/**
 * @param {string} executablePath
 * @param {string} address
 * @param {(page: import('@playwright/test').Page) => Promise<void>} work
 */
async function withPage(executablePath, address, work) {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium
    .launch({ executablePath, args: ['--disable-dev-shm-usage', '--disable-background-networking'] })
    .catch((error) => {
      throw new PlainError(`The browser ${executablePath} could not be started: ${messageOf(error)}`)
    })
  try {
    const page = await browser.newPage()
    await page.goto(`${address}${BUILD.page}`)
    await page.waitForFunction(() => window.parley !== undefined, undefined, { timeout: PATIENCE_MS })
    await work(page)
  } finally {
    await browser.close()
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ name: string, text: string } | undefined} document
 */
async function openModel(page, document) {
  if (!document) return page.evaluate((folder) => window.parley?.openShippedModel(folder), SHIPPED)
  const faults = await page.evaluate(({ text, name }) => window.parley?.openModelText(text, name), document)
  if (faults && faults.length > 0)
    throw new PlainError(`${document.name} is not a sound model:\n${faults.slice(0, 20).join('\n')}`)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./figuresOptions.mjs').Options} options
 */
async function drawAll(
  page,
  { figures, everyFigure, formats, layout, theme, scale, out, query, site, parts },
) {
  const folder = resolve(from, out)
  orPlainError(`The folder ${out} could not be made`, () => mkdirSync(folder, { recursive: true }))
  for (const figure of figures) {
    const request = /** @type {import('../src/app/render/renderFiles.ts').RenderRequest} */ ({
      figure,
      query,
      site,
      formats,
      scale,
      options: { layout, theme, parts },
    })
    const rendered = await page
      .evaluate((asked) => window.parley?.renderFiles(asked), request)
      .catch((error) => {
        throw new PlainError(`${figure} could not be drawn: ${messageOf(error)}`)
      })
    if (rendered?.kind === 'fault') throw new UsageError(rendered.fault)
    if (rendered?.kind === 'none') {
      const words = `${figure}: there is no such figure for these choices. ${rendered.why}`
      if (!everyFigure) throw new UsageError(words)
      console.log(`${words} Left out.`)
    }
    for (const { name, text, base64 } of rendered?.kind === 'files' ? rendered.files : []) {
      const file = join(folder, name)
      const content = base64 === undefined ? (text ?? '') : Buffer.from(base64, 'base64')
      orPlainError(`${join(out, name)} could not be written`, () => writeFileSync(file, content))
      console.log(join(out, name))
    }
  }
}

/**
 * @param {string} words
 * @param {() => void} work
 */
function orPlainError(words, work) {
  try {
    work()
  } catch (error) {
    throw new PlainError(`${words}: ${messageOf(error)}`, { cause: error })
  }
}
