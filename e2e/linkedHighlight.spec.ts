import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures/test.ts'

const DAY = 'asOf=2025-12-24'
const toggle = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a party under the pointer is marked in every picture of the overview, and nothing moves', async ({
  page,
}) => {
  await open(page, `?${DAY}`)
  const pairs = page.getByRole('figure', { name: 'Agreement of each pair' })
  const lit = pairs.locator('[data-lit]')
  await expect(pairs.getByRole('row')).toHaveCount(1 + 6)
  const before = await pairs.boundingBox()
  await toggle(page, 'Russia').hover()
  await expect(lit).toHaveCount(3)
  await expect(lit.first()).toHaveText('Russia')
  expect(await pairs.boundingBox()).toEqual(before)
  await page.mouse.move(0, 0)
  await expect(lit).toHaveCount(0)
  await pairs.getByText('Russia').first().hover()
  await expect(toggle(page, 'Russia')).toHaveAttribute('data-lit')
})

test('the head of a column in the matrix marks its column, by pointer and by focus', async ({ page }) => {
  await open(page, `?view=matrix&${DAY}`)
  const grid = page.getByRole('grid', { name: 'Positions' })
  const lit = grid.locator('td[data-lit]')
  const head = grid.getByRole('columnheader', { name: /Russia/ }).getByRole('button')
  await head.hover()
  await expect(lit).toHaveCount(30)
  await expect(lit.first()).toHaveAccessibleName(/^Russia/)
  await expect(lit.first()).toHaveCSS('outline-style', 'solid')
  await page.mouse.move(0, 0)
  await expect(lit).toHaveCount(0)
  await head.focus()
  await expect(lit).toHaveCount(30)
})

test('a party is marked on the lines of the spectrum and of the timeline', async ({ page }) => {
  await open(page, `?view=spectrum&${DAY}`)
  const marks = page.getByRole('grid', { name: 'Positions on each scale' }).locator('button[data-lit]')
  await toggle(page, 'Russia').hover()
  await expect(marks.first()).toHaveAccessibleName(/Russia/)
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await toggle(page, 'Russia').focus()
  await expect(page.locator('path[data-party="russia"]').first()).toBeVisible()
})

test('a row of two parties marks both', async ({ page }) => {
  await open(page, `?view=pairs&${DAY}`)
  await page
    .getByRole('grid', { name: /Agreement of each pair/ })
    .getByRole('gridcell')
    .first()
    .focus()
  await expect(page.getByRole('group', { name: 'Parties', exact: true }).locator('[data-lit]')).toHaveCount(2)
})

test('a statement in the panel marks the cell that rests on it, its point and its day', async ({ page }) => {
  await open(page, `?view=timeline&${DAY}&issue=army-size&party=ukraine`)
  const entry = page
    .getByRole('region', { name: /^\d+ statement/ })
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
  await expect(entry.first()).toBeVisible()
  await entry.first().hover()
  await expect(
    page.getByRole('button', { name: /^Ukraine on Size/ }).and(page.locator('[data-lit]')),
  ).toHaveCount(1)
  await expect(page.getByRole('group', { name: 'Window' }).locator('rect[data-lit]')).toHaveCount(1)
  await page.goto(`/?view=matrix&${DAY}&issue=army-size&party=ukraine`)
  await entry.first().hover()
  await expect(
    page.getByRole('grid', { name: 'Positions' }).locator('td[aria-selected][data-lit]'),
  ).toHaveCount(1)
})

test('the bar of a row under the pointer gets an outline', async ({ page }) => {
  await open(page, `?${DAY}`)
  const row = page
    .getByRole('figure', { name: 'Common ground by issue' })
    .getByRole('button', { name: /common ground \d/ })
    .first()
  await row.hover()
  const outline = await row.evaluate((element) => {
    const style = getComputedStyle(element, '::after')
    return [style.outlineStyle, style.height, getComputedStyle(element).boxShadow]
  })
  expect(outline).toEqual(['solid', '12px', 'none'])
})
