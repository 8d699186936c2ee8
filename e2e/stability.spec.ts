import { expect, test } from './fixtures/test.ts'

const VIEWS = ['overview', 'matrix', 'spectrum', 'pairs', 'timeline', 'plans', 'evidence', 'model']

for (const width of [390, 1024])
  test(`nothing moves once it is there, also when the typeface comes late, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const view of VIEWS) {
      // The typeface comes when all else has been drawn.
      let give: () => void = () => undefined
      const drawn = new Promise<void>((resolve) => {
        give = resolve
      })
      await page.route('**/*.woff2', async (route) => {
        await drawn
        await route.continue()
      })
      // A page counts as loaded only with its typeface.
      await page.goto(`/?view=${view}&asOf=2025-12-24`, { waitUntil: 'domcontentloaded' })
      await expect(page.locator('figure, [role=feed]').first()).toBeVisible()
      give()
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      await page.unrouteAll({ behavior: 'wait' })
      const total = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      )
      expect(total, view).toBeLessThan(0.1)
    }
  })
