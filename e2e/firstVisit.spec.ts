import { expect, open, test } from './fixtures/test.ts'

test('a first visit is told how to read the page, with an example that opens', async ({ page }) => {
  await open(page, '?asOf=2026-04-10')
  const guide = page.getByRole('region', { name: 'How to read this' })
  await expect(guide.getByRole('listitem')).toHaveCount(3)
  await expect(guide).toContainText(/\d+ of 30 issues (is|are) blocked now/)
  await guide.getByRole('link', { name: 'Open the proof of this cell' }).click()
  await expect(page.getByRole('complementary')).toBeVisible()
})

test('dismissed, it stays away on this machine, and is found again', async ({ page }) => {
  await open(page)
  const guide = page.getByRole('region', { name: 'How to read this' })
  await guide.getByRole('button', { name: /^Dismiss/ }).click()
  await expect(guide).toHaveCount(0)
  const again = page.getByRole('button', { name: 'How to read this', exact: true })
  await expect(again).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/issues?/)
  await expect(guide).toHaveCount(0)
  await again.click()
  await expect(guide).toBeVisible()
})

test('nothing moves after the first picture', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.route('**/assets/Guide-*.js', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
    await route.continue()
  })
  await open(page)
  await expect(page.getByRole('figure').first()).toBeVisible()
  await page.waitForTimeout(500)
  const total = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  )
  expect(total).toBeLessThan(0.02)
})

test('it works where nothing can be stored, and is not printed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('switched off')
      },
    })
  })
  await open(page)
  const guide = page.getByRole('region', { name: 'How to read this' })
  await page.emulateMedia({ media: 'print' })
  await expect(guide).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await guide.getByRole('button', { name: /^Dismiss/ }).click()
  await expect(guide).toHaveCount(0)
})
