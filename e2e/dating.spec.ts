import { expect, headline, open, test } from './fixtures/test.ts'

test('the as-of day can be typed in several forms', async ({ page }) => {
  await open(page)
  const field = page.getByLabel('As of', { exact: true })
  for (const [typed, day] of [
    ['24 Dec 2025', '2025-12-24'],
    ['2025-11-25', '2025-11-25'],
    ['01.12.2025', '2025-12-01'],
  ] as const) {
    await field.fill(typed)
    await field.press('Enter')
    await expect(page).toHaveURL(new RegExp(`asOf=${day}`))
  }
})

test('a day that does not exist is refused in words, and the day before it stays', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const field = page.getByLabel('As of', { exact: true })
  await field.fill('31 Feb 2026')
  await field.press('Enter')
  await expect(page.getByText('No such day; 24 Dec 2025 kept')).toBeVisible()
  await expect(field).toHaveValue('24 Dec 2025')
  await field.fill('24 Dec 1999')
  await field.press('Enter')
  await expect(page.getByText(/Only 15 Aug 2025 to/)).toBeVisible()
})

test('steps lead to the days on which something changed', async ({ page }) => {
  await open(page, '?asOf=2025-11-25')
  await page.getByRole('button', { name: 'Previous day with a change' }).click()
  await expect(page).toHaveURL(/asOf=2025-11-24/)
  await page.getByRole('button', { name: 'Next day with a change' }).click()
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('25 Nov 2025')
  await page.keyboard.press('[')
  await expect(page).toHaveURL(/asOf=2025-11-24/)
})

test('the slider goes by days, months and to the ends, and tells its day', async ({ page }) => {
  await open(page, '?asOf=2025-11-25')
  const slider = page.getByRole('slider', { name: 'As-of day' })
  await slider.focus()
  await slider.press('ArrowRight')
  await expect(page).toHaveURL(/asOf=2025-11-26/)
  await slider.press('PageUp')
  await expect(page).toHaveURL(/asOf=2025-12-26/)
  await slider.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^15 August 2025, \d+ events? that day$/)
})

test('an earlier day shows what stood then', async ({ page }) => {
  await open(page)
  const late = await headline(page)
  await open(page, '?asOf=2025-08-20')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(late)
  await expect(page.getByText(/As of 20 August 2025/).first()).toBeVisible()
})
