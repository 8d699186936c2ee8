import { expect, open, test } from './fixtures/test.ts'

test('the overview says in one sentence where the talks stand, and shows every issue', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle(/Overview, 10 April 2026/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of 30 issues (is|are) blocked/)
  const states = page.getByRole('figure', { name: 'Where each issue stands' })
  await expect(states.getByRole('link')).toHaveCount(30)
  const ground = page.getByRole('figure', { name: 'Common ground by issue' })
  await expect(ground.getByRole('button', { name: /common ground \d\.\d\d/ })).toHaveCount(30)
  await expect(ground.locator('svg.recharts-surface').first()).toBeVisible()
})

test('a party that is switched off leaves every number, and the page says so', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  await page.getByRole('button', { name: 'Europe', exact: true }).click()
  await expect(page).toHaveURL(/hide=europe/)
  await expect(page.getByText('Europe is switched off.')).toBeVisible()
  const pairs = page.getByRole('figure', { name: 'Agreement of each pair' })
  await expect(pairs.getByRole('row')).toHaveCount(1 + 3)
  await expect(pairs).not.toContainText('Europe')
  await page.getByRole('button', { name: 'Show Europe' }).click()
  await expect(page).not.toHaveURL(/hide/)
  await expect(pairs.getByRole('row')).toHaveCount(1 + 6)
})

test('switching the last party off switches all on', async ({ page }) => {
  await open(page, '?hide=europe,russia,us')
  await page.getByRole('button', { name: 'Ukraine', exact: true }).click()
  for (const name of ['Europe', 'Russia', 'Ukraine', 'United States'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
})

test('with Alt, a click shows only that party', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Russia', exact: true }).click({ modifiers: ['Alt'] })
  await expect(page).toHaveURL(/hide=europe,ukraine,us/)
  await expect(page.getByRole('figure', { name: 'Agreement of each pair' })).toContainText('a pair needs two')
})

test('issues and whole groups can be switched off, one by one and back', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^Issues/ }).click()
  const issues = page.getByRole('dialog', { name: 'Issues' })
  await issues.getByRole('checkbox', { name: 'Economy' }).uncheck()
  await expect(page).toHaveURL(/hideGroups=economy/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of 26 issues/)
  await issues.getByRole('checkbox', { name: 'Sanctions on Russia' }).check()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of 27 issues/)
  await expect(page).not.toHaveURL(/hideGroups/)
  await issues.getByRole('button', { name: 'Show all 30' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of 30 issues/)
})

test('from the matrix to the proof in two clicks', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  await page.getByRole('tab', { name: 'Matrix' }).click()
  const grid = page.getByRole('grid', { name: 'Positions' })
  await expect(grid.getByRole('columnheader', { name: /Russia/ })).toBeVisible()
  await grid.getByRole('gridcell', { name: /^Europe on Size of Ukraine's army/ }).click()
  const panel = page.getByRole('complementary', { name: "Size of Ukraine's army, Europe" })
  await expect(panel).toContainText('Level of 800,000')
  await expect(panel.getByRole('link', { name: /GOV\.UK|UK Government|gov\.uk/i }).first()).toHaveAttribute(
    'href',
    /^https?:\/\//,
  )
  for (const link of await panel.locator('a[target=_blank]').all()) {
    expect(await link.getAttribute('rel')).toContain('noopener')
    expect(await link.getAttribute('rel')).toContain('noreferrer')
  }
})
