import { expect, open, test } from './fixtures/test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('on a phone, parties, dates and issues stand in a sheet', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  await page.getByRole('button', { name: /^Parties, issues and dates/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Parties, issues and dates' })
  await sheet.getByRole('button', { name: 'United States' }).click()
  await expect(page).toHaveURL(/hide=us/)
  await sheet.getByRole('checkbox', { name: 'Territory', exact: true }).uncheck()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL(/hideGroups=territory/)
  await expect(page.getByText('United States is switched off.')).toBeVisible()
})

test('on a phone, a block of the matrix opens a sheet with the proof', async ({ page }) => {
  await open(page, '?view=matrix&asOf=2025-12-24')
  const grid = page.getByRole('grid', { name: 'Positions' })
  await grid.getByRole('gridcell', { name: /^Europe on Size of Ukraine's army/ }).click()
  const sheet = page.getByRole('dialog', { name: /Size of Ukraine's army/ })
  await expect(sheet).toContainText('Level of 800,000')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(sheet).toHaveCount(0)
})

test('on a phone, the tab of the view is in sight and the bar has one line', async ({ page }) => {
  await open(page, '?view=evidence&asOf=2025-12-24')
  await expect(page.getByRole('tab', { name: 'Evidence' })).toBeInViewport({ ratio: 1 })
  const bar = await page.getByRole('region', { name: 'What is shown' }).boundingBox()
  expect(bar?.height).toBeLessThan(60)
})
