import type { Locator, Page } from '@playwright/test'
import { expect, open, test } from './fixtures/test.ts'

/** What WCAG 1.4.13 asks of a tip: it can be pointed at and read on, and Escape takes it away with nothing else. */
async function expectGoodTip(page: Page, explained: Locator) {
  const tip = page.locator('[data-tip]')
  // A picture catches the pointer for the small buttons in it.
  await explained.hover({ force: true })
  await expect(tip).toBeVisible()
  const [of, box] = [await explained.boundingBox(), await tip.boundingBox()]
  if (!of || !box) throw new Error('There is no tip to measure')
  const apart = box.y >= of.y + of.height || box.y + box.height <= of.y
  expect(apart, 'the tip hides what it explains').toBe(true)
  await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2, { steps: 12 })
  // Longer than a tip waits for a pointer that has left.
  await page.waitForTimeout(400)
  await expect(tip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
}

test('tips can be pointed at, and Escape takes away the tip alone', async ({ page }) => {
  await open(page, '?view=matrix&asOf=2025-12-24&issue=army-size&party=europe')
  const panel = page.getByRole('complementary')
  await expect(panel).toBeVisible()
  await expectGoodTip(page, page.getByRole('gridcell', { name: /^Europe on Recognition of territory/ }))
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)

  await open(page, '?view=spectrum&asOf=2025-12-24')
  await expectGoodTip(page, page.getByRole('button', { name: /^Europe on Ukraine and NATO/ }))

  await open(page, '?view=timeline&asOf=2025-12-24')
  await expectGoodTip(page, page.getByRole('list', { name: 'Events' }).getByRole('button').nth(3))
})

test('in the matrix the tip follows the focus, and Escape takes away the tip alone', async ({ page }) => {
  await open(page, '?view=matrix&asOf=2025-12-24')
  const grid = page.getByRole('grid', { name: 'Positions' })
  const tip = page.locator('[data-tip]')
  const cell = grid.getByRole('gridcell', { name: /^Europe on Ukrainian-held Donbas/ })
  await cell.focus()
  await expect(tip).toBeVisible()
  const first = (await tip.textContent()) ?? ''
  await page.keyboard.press('ArrowRight')
  await expect(tip).not.toHaveText(first)
  await page.keyboard.press('ArrowLeft')
  await expect(tip).toHaveText(first)

  // Far enough that the page scrolls: the tip comes along.
  await page.keyboard.press('Control+End')
  await expect(tip).toBeInViewport()
  const focused = grid.locator(':focus')
  const [of, box] = [await focused.boundingBox(), await tip.boundingBox()]
  if (!of || !box) throw new Error('There is no tip to measure')
  expect(box.y >= of.y + of.height || box.y + box.height <= of.y, 'the tip hides what it explains').toBe(true)

  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await expect(focused).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await expect(tip).toBeVisible()
  // The panel says it all.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(tip).toHaveCount(0)
})
