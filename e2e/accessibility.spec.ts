import { AxeBuilder } from '@axe-core/playwright'
import { expect, open, test } from './fixtures/test.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const PAGES = {
  overview: '?asOf=2025-12-24',
  matrix: '?view=matrix&asOf=2025-12-24',
  'matrix with a cell open': '?view=matrix&asOf=2025-12-24&issue=army-size&party=europe',
  'overview with a party off': '?hide=europe',
  spectrum: '?view=spectrum&asOf=2025-12-24&plans=us-28-points-2025-11',
  timeline: '?view=timeline&asOf=2025-12-24',
  plans: '?view=plans&asOf=2026-01-10',
  pairs: '?view=pairs&asOf=2025-12-24',
  model: '?view=model',
  evidence: '?view=evidence&asOf=2025-12-24&find=army',
}

for (const [screen, viewport] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [name, query] of Object.entries(PAGES))
      test(`axe finds nothing: ${name}, ${screen}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        await open(page, query)
        if (query.includes('issue='))
          await expect(page.getByText('European leaders (Berlin joint statement)').first()).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map(({ html }) => html.slice(0, 160))
                .join(' | ')}`,
          ),
        ).toEqual([])
      })

test('nothing runs over the edge at 400 % zoom, and nothing is cut with text set apart', async ({ page }) => {
  for (const query of Object.values(PAGES)) {
    await page.setViewportSize({ width: 320, height: 256 })
    await open(page, query)
    await page.waitForLoadState('networkidle')
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow(), query).toBeLessThanOrEqual(0)
    // What stays in sight while the page scrolls leaves most of it to read (WCAG 1.4.10, 2.4.11).
    const covered = await page.evaluate(() => {
      const stuck = [...document.querySelectorAll('body *')].filter(
        (element) =>
          getComputedStyle(element).position === 'sticky' &&
          element.checkVisibility() &&
          !element.closest('dialog'),
      )
      return Math.max(0, ...stuck.map((element) => element.getBoundingClientRect().height))
    })
    expect(covered, query).toBeLessThan(64)

    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      // The distances of WCAG 1.4.12.
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    expect(await overflow(), `${query}, text set apart`).toBeLessThanOrEqual(0)
  }
})
