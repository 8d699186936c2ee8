import { expect, open, test } from './fixtures/test.ts'

const VIEWS = ['overview', 'matrix', 'spectrum', 'pairs', 'timeline', 'plans', 'evidence', 'model']

/** 18 cm: the width of every sheet, in CSS pixels. */
const SHEET = 680

test('a printed view has the sentence, the figures and the sources, and no controls', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const view of VIEWS) {
    await open(page, `?view=${view}&asOf=2025-12-24&hide=us`)
    await page.waitForLoadState('networkidle')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await test.step(view, async () => {
      const main = page.getByRole('main')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(main).toContainText('As of 24 December 2025, for Europe, Russia and Ukraine.')
      await expect(main).toContainText('United States is switched off.')
      // Whose mark is whose, as the bar that says so is not printed.
      await expect(main.getByRole('list').first()).toHaveText(/^\s*Europe\s+Russia\s+Ukraine$/)
      const foot = page.getByRole('contentinfo')
      await expect(foot).toContainText(/Sources: \d+ statements/)
      await expect(foot).toContainText(/content hash [0-9a-f]{8}/)
      await expect(foot).toContainText(/http\S+asOf=2025-12-24/)

      await expect(page.getByRole('tab', { name: 'Matrix' })).toBeHidden()
      for (const name of ['Export', /^How /, /^Show United States/, /^Copy link/, 'Sort'])
        await expect(page.getByRole('button', { name }).filter({ visible: true })).toHaveCount(0)

      const sheet = await page.evaluate(() => {
        const edge = (document.querySelector('main')?.getBoundingClientRect().right ?? 0) + 2
        return {
          width: Math.round(document.querySelector('main')?.getBoundingClientRect().width ?? 0),
          background: getComputedStyle(document.documentElement).backgroundColor,
          over: [...document.querySelectorAll('main svg, main table, main [role=grid], main p')]
            .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > edge)
            .map((element) => element.outerHTML.slice(0, 80)),
        }
      })
      expect(sheet).toEqual({ width: SHEET, background: 'rgb(255, 255, 255)', over: [] })
    })
    await page.emulateMedia({ media: 'screen' })
  }
})

test('long tables name their columns on every sheet', async ({ page }) => {
  await open(page, '?view=plans&asOf=2025-12-24')
  const provisions = page.getByRole('figure', { name: /^Provision by provision/ }).getByRole('grid')
  await expect(provisions).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(provisions.getByRole('rowgroup').first()).toHaveCSS('display', 'table-header-group')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('tab', { name: 'Matrix' }).click()
  await expect(page.getByRole('grid', { name: 'Positions' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('grid').locator('thead')).toHaveCSS('display', 'table-header-group')
  await expect(page.getByRole('columnheader', { name: /^United States/ })).toBeVisible()
})

test('what is printed is laid out before the browser counts its pages', async ({ page }) => {
  await open(page, '?view=timeline&asOf=2025-12-24')
  await page.waitForLoadState('networkidle')
  const widest = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    const widths = [...document.querySelectorAll('main svg')].map((svg) => svg.getBoundingClientRect().width)
    return Math.max(...widths)
  })
  expect(widest).toBeLessThanOrEqual(SHEET)
  await expect.poll(() => page.evaluate(() => document.querySelector('footer') !== null)).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(() => page.evaluate(() => document.querySelector('footer') !== null)).toBe(false)
})
