import { expect, open, test } from './fixtures/test.ts'

test('the whole way from the address bar to the proof and back without a mouse', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the view' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /Ending the Russia/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const grid = page.getByRole('grid', { name: 'Positions' })
  await expect(grid).toBeVisible()

  await page.getByRole('button', { name: 'Europe', exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/hide=europe/)
  await page.keyboard.press('Space')

  const cell = grid.getByRole('gridcell', { name: /^Europe on Ukrainian-held Donbas/ })
  await cell.focus()
  await page.keyboard.press('ArrowRight')
  await expect(grid.getByRole('gridcell', { name: /^Russia on Ukrainian-held Donbas/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Ukrainian-held Donbas, Russia' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('complementary', { name: 'Recognition of territory, Russia' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('the bars of common ground are one stop, with arrows inside', async ({ page }) => {
  await open(page)
  const rows = page
    .getByRole('figure', { name: 'Common ground by issue' })
    .getByRole('list', { name: 'Not blocked' })
  await rows.getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.getByRole('button').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/issue=/)
})
