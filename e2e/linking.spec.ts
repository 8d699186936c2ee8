import { expect, headline, open, test } from './fixtures/test.ts'

test('back and forward go through the places one has been', async ({ page }) => {
  await open(page)
  const first = await headline(page)
  await page.getByRole('tab', { name: 'Matrix' }).click()
  await expect(page).toHaveURL(/view=matrix/)
  await page.goBack()
  await expect(page).not.toHaveURL(/view=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first)
  await page.goForward()
  await expect(page.getByRole('grid', { name: 'Positions' })).toBeVisible()
})

test('a link restores every choice', async ({ page }) => {
  await open(
    page,
    '?view=matrix&hide=us&hideGroups=economy&asOf=2025-12-24&issue=nato-membership&party=russia',
  )
  await expect(page.getByRole('tab', { name: 'Matrix' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('button', { name: 'United States', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('24 Dec 2025')
  await expect(page.getByRole('complementary', { name: 'Ukraine and NATO, Russia' })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Positions' }).getByText('Sanctions on Russia')).toHaveCount(0)
})

test('a copied link names the day and the model, and shows the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?hide=us')
  const said = await headline(page)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(/Link copied: as of 10 Apr 2026/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/asOf=2026-04-10&since=2026-01-10&model=1\.0\.0-[0-9a-f]{8}$/)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said)
  await expect(page.getByText('made with another version')).toHaveCount(0)
})

test('a link made with another version of the model says so', async ({ page }) => {
  await open(page, '?model=0.9.0-00000000')
  await expect(page.getByText('This link was made with another version of the model')).toBeVisible()
  await page.getByRole('button', { name: 'Understood' }).click()
  await expect(page).not.toHaveURL(/model=/)
})

test('malformed and outdated links fall back quietly', async ({ page }) => {
  await open(
    page,
    '?view=nonsense&hide=atlantis,%3Cscript%3E&asOf=2025-02-31&issue=gone&party=nobody&sort=up&fold=x&since=tomorrow',
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of 30 issues/)
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('10 Apr 2026')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a link that hides everything shows everything, with a note', async ({ page }) => {
  await open(page, '?hide=europe,russia,ukraine,us')
  await expect(page.getByText('The choices would hide every party, so all parties are shown.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Europe', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})
