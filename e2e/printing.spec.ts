import { expect, open, test } from './fixtures/test.ts'

test('a printed page has the sentence and the figures, not the controls', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Matrix' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Export' }).first()).toBeHidden()
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(background).toBe('rgb(255, 255, 255)')
})
