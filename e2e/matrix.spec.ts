import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { exportFile, expect, headline, open, test } from './fixtures/test.ts'

const MATRIX = '?view=matrix&asOf=2025-12-24'
const PLANS = 'plans=us-28-points-2025-11,ua-us-20-points-2025-12'

const grid = (page: Page) => page.getByRole('grid', { name: 'Positions' })

test('plans stand beside the parties as columns, and leave again', async ({ page }) => {
  await open(page, MATRIX)
  await page.getByRole('button', { name: /^Plans/ }).click()
  const menu = page.getByRole('dialog', { name: /^Plans/ })
  await menu.getByRole('checkbox', { name: /^US 28-point plan/ }).check()
  await menu.getByRole('checkbox', { name: /^20-point plan/ }).check()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/plans=us-28-points-2025-11,ua-us-20-points-2025-12/)
  await expect(
    grid(page).getByRole('columnheader', { name: /US 28-point plan.*20 Nov 2025, 24 issues/ }),
  ).toBeVisible()
  expect(await headline(page)).toMatch(
    /“US 28-point plan” crosses \d+ red lines? of .*“20-point plan” crosses \d/,
  )
  await expect(
    grid(page).getByRole('gridcell', { name: /^20-point plan on Ukraine and NATO: silent$/ }),
  ).toBeVisible()
  await grid(page).getByRole('button', { name: 'Take US 28-point plan away' }).click()
  await expect(page).not.toHaveURL(/us-28-points/)
  await expect(grid(page).getByRole('button', { name: 'Take 20-point plan away' })).toBeFocused()
})

test('arrows reach a plan, and Enter opens the issue it speaks on', async ({ page }) => {
  await open(page, `${MATRIX}&${PLANS}`)
  await grid(page)
    .getByRole('gridcell', { name: /^United States on Ukrainian-held Donbas/ })
    .focus()
  await page.keyboard.press('ArrowRight')
  const cell = grid(page).getByRole('gridcell', {
    name: /^US 28-point plan on Ukrainian-held Donbas:.*crosses/,
  })
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: /^Ukrainian-held Donbas/ })).toBeVisible()
  await expect(cell).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('plans are in the table, the CSV and the picture', async ({ page }) => {
  await open(page, `${MATRIX}&${PLANS}`)
  const csv = await readFile(await (await exportFile(page, 'Positions', 'CSV')).path(), 'utf8')
  expect(csv).toContain('20-point plan: crosses red lines of')
  const svg = await readFile(await (await exportFile(page, 'Positions', 'SVG')).path(), 'utf8')
  for (const text of ['20-point plan', 'no red line', 'Does not arise']) expect(svg).toContain(text)
})

test('two parties can be compared, and only their differences shown', async ({ page }) => {
  await open(page, MATRIX)
  await page.getByRole('combobox', { name: 'Compare' }).selectOption('Russia and Ukraine')
  await expect(page).toHaveURL(/compare=russia,ukraine/)
  expect(await headline(page)).toMatch(
    /^Russia and Ukraine differ by more than 5 points on \d+ of \d+ issues/,
  )
  const apart = grid(page).getByRole('gridcell', { name: /^Russia and Ukraine: / })
  await expect(apart).toHaveCount(30)
  const distances = (await apart.allTextContents()).filter((text) => text !== '–').map(Number)
  expect(distances).toEqual(distances.toSorted((a, b) => b - a))
  await page.getByRole('switch', { name: 'Only differences' }).check()
  await expect(page).toHaveURL(/sort=differences/)
  await expect(page.getByText(/rows? (is|are) not shown: /)).toBeVisible()
  expect(await apart.count()).toBeLessThan(30)
  await page.getByRole('button', { name: 'Show all rows' }).click()
  await expect(apart).toHaveCount(30)
  await page.getByRole('combobox', { name: 'Compare' }).selectOption('All')
  await expect(page).not.toHaveURL(/compare|sort/)
  await expect(apart).toHaveCount(0)
})

for (const view of ['matrix', 'spectrum'])
  test(`the ${view} can be sorted by salience, which its CSV then tells`, async ({ page }) => {
    await open(page, `?view=${view}&asOf=2025-12-24`)
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('Salience')
    await expect(page).toHaveURL(/sort=salience/)
    await expect(page.getByText('mean of the parties that state one')).toBeVisible()
    await expect(page.getByRole('button', { name: /\d of \d+ blocked/ })).toHaveCount(0)
    const csv = await readFile(await (await exportFile(page, /^Positions/, 'CSV')).path(), 'utf8')
    expect(csv).toContain('Mean salience (0 to 100)')
    const means = [...csv.matchAll(/,([\d.]*)\r?$/gm)].map(([, mean]) => (mean ? Number(mean) : -1))
    expect(means.length).toBeGreaterThanOrEqual(30)
    expect(means).toEqual(means.toSorted((a, b) => b - a))
  })

test('the number of blocked issues of a group opens to what makes each so, by W or a click', async ({
  page,
}) => {
  await open(page, MATRIX)
  const group = grid(page)
    .getByRole('button', { name: /, [1-9]\d* of \d+ blocked/ })
    .first()
  const blocked = Number(/(\d+) of \d+ blocked/.exec((await group.textContent()) ?? '')?.[1])
  const working = page.getByRole('dialog', { name: 'Show the working' })
  await group.focus()
  await page.keyboard.press('w')
  await expect(working.getByRole('heading', { level: 2 })).toContainText(`blocked: ${blocked} issue`)
  await expect(working.getByRole('listitem')).toHaveCount(blocked)
  await page.keyboard.press('Escape')
  await expect(working).toHaveCount(0)
  await expect(group).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(group).not.toBeFocused()
  await group.getByText(/of \d+ blocked/).click()
  await expect(working).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(group).toHaveAttribute('aria-expanded', 'true')
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1)
})

test('a column’s count says of what it is one', async ({ page }) => {
  await open(page, MATRIX)
  await expect(grid(page).getByRole('button', { name: /^Russia \d+ of 30/ })).toHaveAccessibleDescription(
    /^Sort by the value of Russia; it holds a position on \d+ of 30 issues$/,
  )
})

test('with one party each figure of the pairs keeps its frame and says what is missing', async ({ page }) => {
  await open(page, '?view=pairs&hide=europe,russia,us')
  const frames = page.getByRole('figure').filter({ hasText: 'One party is shown; a pair needs two.' })
  await expect(frames).toHaveCount(3)
})

test('the tint can be taken away, and the place on the scale stays', async ({ page }) => {
  await open(page, MATRIX)
  const cell = grid(page).getByRole('gridcell', { name: /^Russia on Ukrainian-held Donbas/ })
  await expect(cell).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await page.getByRole('combobox', { name: 'Shade' }).selectOption('None')
  await expect(page).toHaveURL(/shade=none/)
  await expect(cell).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(page.getByRole('list', { name: 'How to read a cell' })).toContainText('tick: place on')
})

test('thirty issues and four parties fit a laptop without scrolling', async ({ page }) => {
  await page.addInitScript(() => localStorage.clear())
  await open(page, MATRIX)
  const guide = page.getByRole('button', { name: 'How to read this', expanded: true })
  if (await guide.isVisible()) await guide.click()
  await expect(grid(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a bar shows all parties or one of them', async ({ page }) => {
    await open(page, MATRIX)
    const bar = page.getByRole('group', { name: 'Parties in the matrix' })
    await expect(bar.getByRole('button', { name: 'All parties' })).toHaveAttribute('aria-pressed', 'true')
    await bar.getByRole('button', { name: 'Russia only' }).click()
    await expect(page).toHaveURL(/compare=russia/)
    await expect(grid(page).getByRole('gridcell', { name: /^Europe on / })).toHaveCount(0)
    await expect(grid(page).getByRole('gridcell', { name: /^Russia on / })).toHaveCount(30)
    await bar.getByRole('button', { name: 'All parties' }).click()
    await expect(page).not.toHaveURL(/compare/)
    await expect(grid(page).getByRole('gridcell', { name: /^Europe on / })).toHaveCount(30)
  })
})
