import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { FIGURE_LIST } from '../src/views/figures/figureList.ts'
import { figureIdOf, figuresOn, savedSvg } from './fixtures/figures.ts'
import { expect, open, test } from './fixtures/test.ts'

/** The part of the pixels that may clearly differ. Edges of letters do not count as clearly; a missing font is over 1 %. */
const TOLERANCE = 0.001
const CLEARLY = 64

const CHOICES = 'asOf=2025-12-24'
const VIEWS = [...new Set(FIGURE_LIST.map(({ view }) => view))]

test('every SVG, alone in a page that allows nothing but the picture, looks as the app’s own PNG', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  const bare = await context.newPage()
  const compared: string[] = []
  const compare = async (figure: Locator) => {
    const { name, text } = await savedSvg(page, figure)
    const png = await savedPng(page, figure)
    await show(bare, text, png)
    // A browser shows a picture before it has decoded the fonts inside; they come within moments.
    await expect
      .poll(async () => differentShare(png, await shown(bare)), { message: name })
      .toBeLessThan(TOLERANCE)
    compared.push(figureIdOf(name))
  }
  for (const view of VIEWS) {
    await open(page, `?view=${view}&${CHOICES}`)
    for (const figure of await figuresOn(page)) await compare(figure)
  }
  await open(page, `?view=plans&${CHOICES}&gap=us-28-points-2025-11,russia`)
  await compare(page.getByRole('dialog'))
  expect(compared.toSorted()).toEqual(FIGURE_LIST.map(({ id }) => id).toSorted())
})

test('a picture that had lost its font, or leant on a style of the app, would be noticed', async ({
  page,
  context,
}) => {
  await open(page, `?${CHOICES}`)
  const figure = page.getByRole('figure', { name: 'Agreement of each pair' })
  const { text } = await savedSvg(page, figure)
  const png = await savedPng(page, figure)
  const bare = await context.newPage()
  const broken = {
    'no font': text.replace(/<style[\s\S]*?<\/style>/, ''),
    'colours by a class': text.replaceAll(/ fill="#[0-9a-f]{6}"/g, ' class="ink"'),
    'lines by a variable': text.replaceAll(/ stroke="#[0-9a-f]{6}"/g, ' stroke="var(--line)"'),
  }
  for (const [what, svg] of Object.entries(broken)) {
    expect(svg, what).not.toBe(text)
    await show(bare, svg, png)
    await bare.waitForTimeout(500)
    expect(differentShare(png, await shown(bare)), what).toBeGreaterThan(TOLERANCE * 2)
  }
})

/** The PNG that a figure’s menu saves, a pixel for each px. */
async function savedPng(page: Page, figure: Locator): Promise<PNG> {
  await figure.getByRole('button', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'PNG 1×', exact: true }).click()
  return PNG.sync.read(await readFile(await (await download).path()))
}

/** Puts a picture into a page of its own that may load, style and run nothing else. */
async function show(page: Page, svg: string, { width, height }: { width: number; height: number }) {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  await page.setViewportSize({ width: width + 32, height: height + 32 })
  await page.unrouteAll()
  await page.route('**/bare', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': "default-src 'none'; img-src data:" },
      body: `<!doctype html><title>Bare</title><img alt="" src="${source}">`,
    }),
  )
  await page.goto('/bare')
  await expect(page.locator('img')).toHaveJSProperty('naturalWidth', width)
}

async function shown(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.locator('img').screenshot())
}

/** The part of the pixels that clearly differ; all of them where the sizes do. */
function differentShare(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  let different = 0
  for (let at = 0; at < one.data.length; at += 4)
    if (
      [0, 1, 2].some((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > CLEARLY)
    )
      different += 1
  return different / (one.width * one.height)
}
