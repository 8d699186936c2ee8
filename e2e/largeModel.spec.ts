import type { Page } from '@playwright/test'
import { madeUpModel } from '../scripts/madeUpModel.mjs'
import { expect, open, test } from './fixtures/test.ts'

const PARTIES = 60
const ISSUES = 200

async function openLarge(page: Page) {
  await open(page)
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  await page.getByLabel('Model file').setInputFiles({
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(madeUpModel(PARTIES, ISSUES, 0.3))),
  })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`of ${ISSUES} issues`)
}

test('a matrix too large to be drawn whole is drawn where the reader is', async ({ page }) => {
  await openLarge(page)
  await page.getByRole('tab', { name: 'Matrix' }).click()
  const grid = page.getByRole('grid', { name: 'Positions' })
  const drawn = () => grid.getByRole('gridcell').count()
  const columns = Number(await grid.getAttribute('aria-colcount'))
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  expect(columns).toBeGreaterThan(PARTIES)
  expect(rows).toBeGreaterThan(ISSUES)
  await expect(grid.getByRole('gridcell', { name: /^Party 1 on Issue 1:/ })).toBeVisible()
  expect(await drawn()).toBeLessThan((PARTIES * ISSUES) / 4)

  await grid.getByRole('gridcell', { name: /^Party 1 on Issue 1:/ }).focus()
  await page.keyboard.press('Control+End')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAttribute('aria-colindex', String(columns))
  await expect(focused).toBeInViewport()
  await expect(grid.getByRole('row').filter({ has: focused })).toHaveAttribute('aria-rowindex', String(rows))
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(focused).toHaveAccessibleName(new RegExp(`^Party .+ on Issue ${ISSUES}:`))
  await expect(focused).toBeInViewport()
  // The neighbours are there to be read, not only the cell with the focus.
  await expect
    .poll(() => grid.getByRole('gridcell', { name: new RegExp(`on Issue ${ISSUES - 1}:`) }).count())
    .toBeGreaterThan(4)
  expect(await drawn()).toBeLessThan((PARTIES * ISSUES) / 4)

  await page.keyboard.press('Control+Home')
  await expect(focused).toHaveText('Issue')
})

test('long lists are shown in steps, and say how long they are', async ({ page }) => {
  await openLarge(page)
  const figure = page.getByRole('figure', { name: 'Common ground by issue' })
  const rows = figure.getByRole('listitem')
  const more = figure.getByRole('button', { name: /^Show \d+ more$/ }).first()
  await expect(more).toBeVisible()
  await expect(figure.getByText(/^The first 60 of \d+\./).first()).toBeVisible()
  const before = await rows.count()
  await more.click()
  await expect.poll(() => rows.count()).toBeGreaterThan(before)
})

test('lines of a large model are drawn where the reader is', async ({ page }) => {
  await openLarge(page)
  await page.getByRole('tab', { name: 'Spectrum' }).click()
  const grid = page.getByRole('grid', { name: 'Positions on each scale' })
  await expect(grid.getByRole('button', { name: /^Party .+ on Issue 1:/ }).first()).toBeVisible()
  expect(await grid.getByRole('button').count()).toBeLessThan((PARTIES * ISSUES) / 2)
  await grid.getByRole('button', { name: /^Issue 1:/ }).focus()
  await page.keyboard.press('Control+End')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAccessibleName(new RegExp(`^Issue ${ISSUES}\\b`))
  await expect(focused).toBeInViewport()
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAccessibleName(new RegExp(`^Party .+ on Issue ${ISSUES}:`))
})
