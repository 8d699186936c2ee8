import { expect, open, test } from './fixtures/test.ts'

const outlineOf = (element: Element) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  return `${outlineStyle} ${outlineWidth}`
}

const lineBelow = (element: Element) => getComputedStyle(element).borderBottomColor

test('with forced colours, what is chosen and what has the focus is still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  await open(page, '?view=matrix&asOf=2025-12-24')
  const tabs = page.getByRole('tab')
  const chosen = await tabs.and(page.locator('[aria-selected=true]')).evaluate(lineBelow)
  const other = await page.getByRole('tab', { name: 'Pairs' }).evaluate(lineBelow)
  const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(other).toBe(canvas)
  expect(chosen).not.toBe(other)

  const densities = page.getByRole('button', { name: /^(Compact|Roomy)$/ })
  await expect(densities).toHaveCount(2)
  const lines = await densities.evaluateAll((buttons) =>
    buttons.map((button) => [
      button.getAttribute('aria-pressed'),
      getComputedStyle(button).borderBottomColor ===
        getComputedStyle(document.documentElement).backgroundColor,
    ]),
  )
  expect(lines).toEqual([
    ['true', false],
    ['false', true],
  ])

  const party = page.getByRole('button', { name: 'Europe', exact: true })
  await party.focus()
  await page.keyboard.press('Space')
  await expect(party).toHaveAttribute('aria-pressed', 'false')
  await expect(party).toHaveCSS('text-decoration-line', 'line-through')
  expect(await party.evaluate(outlineOf)).toBe('solid 2px')
  const cell = page.getByRole('grid', { name: 'Positions' }).getByRole('gridcell').first()
  await cell.focus()
  expect(await cell.evaluate(outlineOf)).toBe('solid 2px')
  // A tick is a drawing: the reader's colours must not flatten it.
  expect(
    await cell
      .locator('svg')
      .first()
      .evaluate((svg) => getComputedStyle(svg).forcedColorAdjust),
  ).toBe('none')
})

test('the theme follows the system while nothing is chosen, and forced colours before any choice', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-theme', 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await expect(root).toHaveAttribute('data-theme', 'light')
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: 'Light or dark' })).toBeHidden()
})

test('asked for more contrast, secondary words come forward', async ({ page }) => {
  await open(page)
  const deck = page.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::p')
  const before = await deck.evaluate((element) => getComputedStyle(element).color)
  await page.emulateMedia({ contrast: 'more' })
  await expect(deck).not.toHaveCSS('color', before)
})

test('asked for less motion, nothing slides', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?view=matrix&asOf=2025-12-24&issue=army-size&party=europe')
  await expect(page.getByRole('complementary')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
