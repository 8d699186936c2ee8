import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { parseFigureMetadata, readSvgMetadata } from '../src/export/figureMetadata.ts'
import { readPngText } from '../src/export/pngText.ts'
import { FIGURE_LIST } from '../src/views/figures/figureList.ts'
import { exportFile, expect, open, test } from './fixtures/test.ts'

const DAY = '2025-12-24'
/** A mean gap that is looked into, which is a figure of its own. */
const GAP = 'gap=us-28-points-2025-11,ukraine'

const FIGURES = {
  overview: [
    'Where each issue stands',
    'Common ground by issue',
    'Agreement of each pair',
    /^Who moved since/,
  ],
  matrix: ['Positions'],
  spectrum: ['Positions on each scale'],
  pairs: [/^Agreement by group$/, /share, differ on and block$/, /as radars$/],
  timeline: ['Positions over time', 'Shifts'],
  plans: [
    'Gap of each plan to each party',
    /red lines crossed$/,
    'Provision by provision',
    'Closeness along the chain of drafts',
  ],
  [`plans&${GAP}`]: ['US 28-point plan and Ukraine, issue by issue'],
  evidence: [/^Age/, /^Kinds of silence/, /^How good/],
  model: ['What is covered', 'Statements by party', /^Experts/],
}

for (const [view, figures] of Object.entries(FIGURES)) {
  test(`the SVG, PNG and CSV of each figure of ${view} explain themselves on any machine`, async ({
    page,
  }) => {
    test.slow()
    await open(page, `?view=${view}&asOf=${DAY}&hide=us`)
    for (const figure of figures) {
      await test.step(`SVG of ${String(figure)}`, () => checkSvg(page, figure))
      await test.step(`PNG of ${String(figure)}`, () => checkPng(page, figure))
      await test.step(`CSV of ${String(figure)}`, () => checkCsv(page, figure))
    }
  })
}

async function checkSvg(page: Page, figure: string | RegExp) {
  const download = await exportFile(page, figure, 'SVG')
  expect(download.suggestedFilename()).toMatch(/^parley-[a-z-]+-2025-12-24\.svg$/)
  const svg = await readFile(await download.path(), 'utf8')
  for (const text of [
    'as of 24 December 2025',
    'Left out: United States',
    'Sources: ',
    'content hash',
    'asOf=2025-12-24',
    '@font-face',
    'data:font/woff2;base64,',
    'CC BY 4.0',
  ])
    expect(svg).toContain(text)
  expect(svg).not.toMatch(/foreignObject|<script|class=|var\(--/)
  expect(svg).not.toMatch(/(href|src|url\()\s*=?\s*["']?https?:/)
  const { error, width } = await measureSvg(page, svg)
  expect([error, width]).toEqual([undefined, 960])
}

/** Its size is what it says, and it is not blank. */
async function checkPng(page: Page, figure: string | RegExp) {
  const file = await readFile(await (await exportFile(page, figure, 'PNG 1×')).path())
  const one = PNG.sync.read(file, { checkCRC: true })
  const two = PNG.sync.read(await readFile(await (await exportFile(page, figure, 'PNG 2×')).path()))
  expect(one.width).toBe(960)
  expect([two.width, two.height]).toEqual([one.width * 2, one.height * 2])
  expect(inkShare(one)).toBeGreaterThan(0.02)
  const texts = readPngText(file)
  const metadata = parseFigureMetadata(texts?.get('Parley') ?? '')
  expect(metadata).toMatchObject({ asOf: DAY, licence: 'CC BY 4.0', pages: 1, edited: [] })
  expect(metadata?.address).toContain(`asOf=${DAY}`)
  expect(metadata?.hash).toMatch(/^[\da-f]{64}$/)
  expect(metadata?.table?.rows.length).toBeGreaterThan(0)
  expect(texts?.get('Title')).toBe(metadata?.title)
  expect(texts?.get('Description')).toContain('as of 24 December 2025')
}

/** It holds what the table shows. */
async function checkCsv(page: Page, figure: string | RegExp) {
  const text = await readFile(await (await exportFile(page, figure, 'CSV')).path(), 'utf8')
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map(fields)
  await page.getByRole('figure', { name: figure }).getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Show as table' }).click()
  const region = page.getByRole('figure', { name: figure }).getByRole('region', { name: /as a table$/ })
  await expect(region).toBeVisible()
  const shown = await region
    .locator('table tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
  expect(lines).toEqual(shown)
}

test('a group folded on the Spectrum is folded in its picture too', async ({ page }) => {
  await open(page, `?view=spectrum&asOf=${DAY}&fold=territory`)
  await expect(page.getByRole('button', { name: /^Territory, \d+ issues/ })).toBeVisible()
  const svg = await readFile(await (await exportFile(page, 'Positions on each scale', 'SVG')).path(), 'utf8')
  expect(svg).toMatch(/<text[^>]*>Territory<\/text>/)
  expect(svg).toMatch(/<text[^>]*>\d+ issues, folded<\/text>/)
  expect(svg).not.toMatch(/<text[^>]*>Recognition of territory<\/text>/)
  expect(svg).toMatch(/<text[^>]*>EU membership<\/text>/)
})

test('the PNG 4× is four times as large', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const png = PNG.sync.read(
    await readFile(await (await exportFile(page, 'Agreement of each pair', 'PNG 4×')).path()),
  )
  expect(png.width).toBe(3840)
})

test('the menu goes by arrows and gives the focus back', async ({ page }) => {
  await open(page)
  const button = page
    .getByRole('figure', { name: 'Common ground by issue' })
    .getByRole('button', { name: 'Export' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: 'More…' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(button).toBeFocused()
})

const SIZES = { Slide: [1280, 720], Square: [1080, 1080], Tall: [1080, 1350] } as const

for (const [shape, [width, height]] of Object.entries(SIZES)) {
  // Without a gap that is looked into, its figure has nothing to show.
  const missing = shape === 'Slide' ? ['plan-gap-issues'] : []
  test(`every figure of every view fits the shape “${shape}”, in one archive`, async ({ page }) => {
    test.setTimeout(600_000)
    await open(page, `?view=matrix&asOf=${DAY}${missing.length > 0 ? '' : `&${GAP}`}`)
    const dialog = await openDialog(page, page.getByRole('figure').first())
    await dialog.getByRole('radio', { name: shape }).check()
    await dialog.getByRole('radio', { name: '1×' }).check()
    await dialog.getByRole('radio', { name: 'All views' }).check()
    const { files, path, name: archive } = await saveAll(page)
    expect(archive).toBe(`parley-all-figures-${DAY}.zip`)
    const names = Object.keys(files)
    expect(figuresIn(names)).toEqual(
      FIGURE_LIST.filter(({ id }) => !missing.includes(id)).map(({ view, id }) => `${view}/${id}`),
    )
    for (const name of names.filter((one) => one.endsWith('.svg')))
      await test.step(name, async () => {
        const svg = strFromU8(files[name] ?? new Uint8Array())
        const metadata = readSvgMetadata(svg)
        const measured = await measureSvg(page, svg)
        expect(measured, name).toEqual({ error: undefined, width, height, outside: [], small: [] })
        const bytes = files[name.replace('.svg', '.png')] ?? new Uint8Array()
        const png = PNG.sync.read(Buffer.from(bytes), { checkCRC: true })
        expect([png.width, png.height], name).toEqual([width, height])
        expect(inkShare(png), name).toBeGreaterThan(0.01)
        expect(parseFigureMetadata(readPngText(bytes)?.get('Parley') ?? ''), name).toEqual(metadata)
        const [, view] = name.split('/')
        expect(new URL(metadata?.address ?? '').searchParams.get('view') ?? 'overview', name).toBe(view)
        if ((metadata?.pages ?? 1) > 1) {
          expect(name).toMatch(new RegExp(`-${metadata?.page}\\.svg$`))
          expect(svg).toContain(`Part ${metadata?.page} of ${metadata?.pages}.`)
        }
      })
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
    for (const words of ['as of 24 December 2025', 'Licence: CC BY 4.0', 'Sources: ', 'SHA-256', 'FILES'])
      expect(readme).toContain(words)
    if (missing.length > 0) expect(readme).toMatch(/LEFT OUT.*\nPlans, One gap, issue by issue: No gap is/)
    else expect(readme).not.toContain('LEFT OUT')
    const unzip = spawnSync('unzip', ['-tq', path])
    if (unzip.error) test.info().annotations.push({ type: 'note', description: 'no unzip on this machine' })
    else expect(unzip.status).toBe(0)
  })
}

test.describe('the preview', () => {
  // The page’s policy keeps even a test from reading the address of a picture.
  test.use({ bypassCSP: true })

  test('the dialog shows the very file, in the words, shape and theme chosen, and remembers the choices', async ({
    page,
  }) => {
    await open(page, '?asOf=2025-12-24')
    const figure = page.getByRole('figure', { name: 'Common ground by issue' })
    const dialog = await openDialog(page, figure)
    await dialog.getByRole('radio', { name: 'SVG' }).check()
    await dialog.getByRole('radio', { name: 'Square' }).check()
    await dialog.getByRole('radio', { name: 'Dark' }).check()
    await dialog.getByRole('checkbox', { name: 'Note' }).uncheck()
    await dialog.getByLabel('Headline').fill('My own words, <b>bold</b> & “quoted”')
    const preview = dialog.getByRole('region', { name: 'Preview' }).locator('img')
    const shown = async () => {
      const source = await preview.getAttribute('src')
      return page.evaluate(
        (url) =>
          fetch(url ?? '').then(
            (answer) => answer.text(),
            () => '',
          ),
        source,
      )
    }
    await expect.poll(shown).toContain('My own words, &lt;b')
    const svg = await saved(page, 'Save SVG')
    expect(svg).toBe(await shown())
    expect(svg).toContain('width="1080" height="1080"')
    expect(svg).toContain('#15171a')
    expect(svg).not.toContain('Note: ')
    expect(readSvgMetadata(svg)?.edited).toEqual(['headline'])
    await dialog.getByRole('button', { name: 'Reset headline' }).click()
    await expect(dialog.getByLabel('Headline')).not.toHaveValue(/My own words/)

    await page.keyboard.press('Escape')
    await expect(figure.getByRole('button', { name: 'Export' })).toBeFocused()
    await page.reload()
    const again = await openDialog(page, figure)
    await expect(again.getByRole('radio', { name: 'Square' })).toBeChecked()
    await expect(again.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await expect(again.getByRole('checkbox', { name: 'Note' })).not.toBeChecked()
    await again.getByRole('radio', { name: 'JSON' }).check()
    const json = JSON.parse(await saved(page, 'Save JSON')) as { figure: string; rows: unknown[] }
    expect(json.figure).toBe('common-ground')
    expect(json.rows.length).toBe(30)
    // Long rows scroll in their column: the choices beside them can still be pressed.
    for (const format of ['CSV', 'JSON', 'SVG']) await again.getByRole('radio', { name: format }).click()
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await again.getByRole('radio', { name: 'JSON' }).click()
      await expect(again.locator('pre')).toBeVisible()
      expect(await again.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
      await again.getByRole('radio', { name: 'SVG' }).click()
    }
  })
})

test('very long texts wrap and grow the picture, they are never cut', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const dialog = await openDialog(page, page.getByRole('figure', { name: 'Agreement of each pair' }))
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  await dialog.getByRole('radio', { name: 'Slide' }).check()
  const long = `${'Bundesverfassungsgerichtsentscheidung '.repeat(40)}${'x'.repeat(400)} end`
  await dialog.getByLabel('Headline').fill(long)
  await expect(dialog.getByText('so the picture is higher; nothing is cut off')).toBeVisible()
  const svg = await saved(page, 'Save SVG')
  expect(await measureSvg(page, svg)).toMatchObject({ error: undefined, width: 1280, outside: [], small: [] })
})

test('image, SVG, link, citations, embed code and alternative text can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?asOf=2025-12-24&hide=us')
  const dialog = await openDialog(page, page.getByRole('figure', { name: 'Common ground by issue' }))
  const copied = async (what: string) => {
    await dialog.getByRole('button', { name: `Copy ${what}`, exact: true }).click()
    await expect(dialog.getByRole('status').first()).toContainText('Copied')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await expect(dialog.getByRole('region', { name: 'Preview' }).locator('img')).toBeVisible()
  expect(await copied('SVG')).toContain('<svg')
  expect(await copied('embed code')).toMatch(
    /^<iframe src="http[^"]*asOf=2025-12-24[^"]*embed=common-ground[^"]*model=[^"]*" title="Common ground by issue, /,
  )
  expect(await copied('link')).toMatch(/asOf=2025-12-24.*model=/)
  expect(await copied('citation')).toContain('“Common ground by issue”, as of 24 December 2025.')
  expect(await copied('BibTeX')).toMatch(/^@misc\{parley-common-ground-2025-12-24/)
  const alternative = await copied('alternative text')
  expect(alternative).toMatch(/Common ground \(0 to 1\): from .* to .*Left out: United States\./)
  await dialog.getByRole('button', { name: 'Copy image' }).click()
  await expect(dialog.getByRole('status').first()).toContainText('as an image')
  const kinds = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  )
  expect(kinds).toContain('image/png')

  await page.keyboard.press('Escape')
  const figure = page.getByRole('figure', { name: 'Common ground by issue' })
  await figure.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Show as table' }).click()
  await expect(figure.getByText(alternative)).toBeVisible()
})

test('an archive can be cancelled, and made of the one view', async ({ page }) => {
  await open(page, `?asOf=${DAY}`)
  const dialog = await openDialog(page, page.getByRole('figure').first())
  const all = dialog.getByRole('region', { name: 'All figures as one ZIP' })
  await dialog.getByRole('radio', { name: '4×' }).check()
  await all.getByRole('radio', { name: 'All views' }).check()
  await all.getByRole('button', { name: 'Save all as ZIP' }).click()
  await expect(all.getByText(/^\d+ of \d+: Overview, /)).toBeVisible()
  await all.getByRole('button', { name: 'Cancel' }).click()
  await expect(all.getByRole('status')).toHaveText('Cancelled; nothing was saved.')
  await expect(all.getByRole('button', { name: 'Save all as ZIP' })).toBeFocused()

  await all.getByRole('radio', { name: 'This view' }).check()
  await all.getByRole('checkbox', { name: 'PNG' }).uncheck()
  const { files, name } = await saveAll(page)
  expect(name).toBe(`parley-figures-${DAY}.zip`)
  const here = FIGURE_LIST.filter(({ view }) => view === 'overview')
  expect(new Set(Object.keys(files).filter((file) => file.endsWith('.csv')))).toEqual(
    new Set(here.map(({ id }) => `data/parley-${id}-${DAY}.csv`)),
  )
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('View: http')
})

test('the Model view offers every figure as one archive', async ({ page }) => {
  await open(page, `?view=model&asOf=${DAY}&hide=us,europe,ukraine`)
  const button = page.getByRole('button', { name: 'Every figure as one ZIP' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Every figure as one ZIP' })
  await dialog.getByRole('checkbox', { name: 'SVG' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'PNG' }).uncheck()
  const { files } = await saveAll(page)
  const missing = new Set<string>(['plan-gap-issues', 'pair-issues', 'pair-radar'])
  expect(figuresIn(Object.keys(files))).toEqual(
    FIGURE_LIST.filter(({ id }) => !missing.has(id)).map(({ view, id }) => `${view}/${id}`),
  )
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
  expect(readme).toContain('Pairs, One pair, issue by issue: One party is shown; a pair needs two.')
  await expect(dialog.getByRole('status')).toContainText('3 left out with nothing to show')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('the SVG looks the same in a page without the app’s styles and fonts', async ({ page, context }) => {
  await open(page, '?asOf=2025-12-24')
  const name = 'Common ground by issue'
  const png = PNG.sync.read(await readFile(await (await exportFile(page, name, 'PNG 1×')).path()))
  const svg = await readFile(await (await exportFile(page, name, 'SVG')).path(), 'utf8')
  const bare = await context.newPage()
  await bare.setViewportSize({ width: png.width, height: png.height })
  await bare.setContent(`<body style="margin:0">${svg.replace(/^<\?xml[^>]*>/, '')}`)
  await bare.evaluate(() => document.fonts.ready)
  await bare.waitForTimeout(300)
  const shown = PNG.sync.read(await bare.screenshot())
  expect([shown.width, shown.height]).toEqual([png.width, png.height])
  expect(differentShare(png, shown)).toBeLessThan(0.01)
})

/** Opens the dialog of a figure, by the menu. */
async function openDialog(page: Page, figure: ReturnType<Page['locator']>) {
  await figure.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'More…' }).click()
  return page.getByRole('dialog')
}

/** The text of the file that a button saves, once the preview has caught up. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await download).path(), 'utf8')
}

async function saveAll(page: Page) {
  const download = page.waitForEvent('download', { timeout: 500_000 })
  await page.getByRole('button', { name: 'Save all as ZIP' }).click()
  const zip = await download
  const path = await zip.path()
  return {
    files: unzipSync(new Uint8Array(await readFile(path))),
    path,
    name: zip.suggestedFilename(),
  }
}

/** The figures whose rows an archive of all views holds, `view/id`, in its order. */
function figuresIn(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const match = /^data\/([a-z]+)\/parley-([a-z-]+)-2025-12-24\.csv$/.exec(name)
    return match ? [`${match[1]}/${match[2]}`] : []
  })
}

/** An SVG as a strict reader takes it: its size, texts that reach over its edge, and texts below 11 px. */
async function measureSvg(page: Page, svg: string) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text.replace(/<style[\s\S]*?<\/style>/, ''), 'text/xml')
    const error = parsed.querySelector('parsererror')?.textContent
    const root = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement
    Object.assign(root.style, { position: 'fixed', left: '0', top: '0', maxWidth: 'none' })
    document.body.append(root)
    const frame = root.getBoundingClientRect()
    const texts = [...root.querySelectorAll('text')].map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const scale = element.getScreenCTM()?.a ?? 1
      return {
        text: element.textContent,
        isOutside: left < -1 || right > frame.width + 1 || top < -1 || bottom > frame.height + 1,
        size: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
      }
    })
    root.remove()
    return {
      error,
      width: frame.width,
      height: frame.height,
      outside: texts.filter(({ isOutside }) => isOutside).map((one) => one.text),
      small: texts.filter(({ size }) => size < 10.99).map((one) => one.text),
    }
  }, svg)
}

/** The part of the pixels that clearly differ; edges of letters may, a little. */
function differentShare(one: PNG, other: PNG): number {
  let different = 0
  for (let at = 0; at < one.data.length; at += 4)
    if ([0, 1, 2].some((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 64))
      different += 1
  return different / (one.width * one.height)
}

/** The part of the pixels that are not white. */
function inkShare(png: PNG): number {
  let inked = 0
  for (let at = 0; at < png.data.length; at += 4)
    if ((png.data[at] ?? 255) < 250 || (png.data[at + 1] ?? 255) < 250) inked += 1
  return inked / (png.width * png.height)
}

/** The fields of one CSV line; no field of the tested figures holds a line break. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'),
  )
}
