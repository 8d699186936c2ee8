import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures/test.ts'

/** A page of another site that embeds a figure, and listens for its height as the documentation says. */
async function embed(page: Page, address: string, width = 700, style = 'border: 0') {
  await page.route('http://127.0.0.1:*/newspaper', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>A newspaper</title><h1>News</h1><iframe src="${address.replaceAll('&', '&amp;')}" title="Figure" width="${width}" height="300" style="${style}"></iframe>
        <script>addEventListener('message', ({ data }) => { if (data?.type === 'parley-height') { window.told = data; document.querySelector('iframe').height = data.height } })</script>`,
    }),
  )
  await page.goto('/newspaper')
  return page.frameLocator('iframe')
}

test('one figure stands alone in the frame of another page, with its sources, and tells its height', async ({
  page,
}) => {
  const frame = await embed(page, '/?embed=common-ground&hide=us&asOf=2025-12-24')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('issues')
  await expect(frame.getByText('as of 24 December 2025')).toBeVisible()
  await expect(frame.getByText('Left out: United States').first()).toBeVisible()
  await expect(frame.getByText(/^Sources: .*statements/)).toBeVisible()
  await expect(frame.getByRole('img', { name: /Common ground by issue/ })).toBeVisible()
  await expect(frame.getByRole('tab')).toHaveCount(0)
  await expect(frame.getByRole('button', { name: /United States/ })).toHaveCount(0)
  await expect(frame.getByRole('link', { name: 'Open in Parley' })).toHaveAttribute(
    'href',
    '?hide=us&asOf=2025-12-24',
  )
  await expect
    .poll(() => page.evaluate(() => (window as { told?: { height: number } }).told?.height))
    .toBeGreaterThan(500)
  const inner = await frame
    .locator('body')
    .evaluate((body) => body.ownerDocument.documentElement.scrollHeight)
  const box = await page.locator('iframe').boundingBox()
  expect(Math.abs(inner - (box?.height ?? 0))).toBeLessThanOrEqual(2)
})

test('the page may be framed by any site', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy']
  expect(policy).toContain('frame-ancestors *')
  expect((await request.get('/')).headers()['x-frame-options']).toBeUndefined()
})

test('the code to embed is copied as a snapshot or live', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?hide=us')
  await page.getByRole('button', { name: 'Links and embedding' }).click()
  const menu = page.getByRole('dialog', { name: 'Links and embedding' })
  await menu.getByRole('combobox').selectOption({ label: 'Common ground by issue' })
  await menu.getByRole('button', { name: 'Copy code' }).click()
  const snapshot = await page.evaluate(() => navigator.clipboard.readText())
  expect(snapshot).toMatch(
    /^<iframe src="http:\S+\?hide=us&amp;asOf=2026-04-10&amp;since=2026-01-10&amp;embed=common-ground&amp;model=1\.0\.0-[0-9a-f]{8}" title="Common ground by issue,/,
  )
  await menu.getByRole('radio', { name: /^Live/ }).check()
  await menu.getByRole('button', { name: 'Copy code' }).click()
  const live = await page.evaluate(() => navigator.clipboard.readText())
  expect(live).toContain('/?hide=us&amp;embed=common-ground"')
})

test('a snapshot says that the model has changed since; an unknown figure is told kindly', async ({
  page,
}) => {
  await page.goto('/?embed=common-ground&asOf=2025-12-24&model=0.9.0-00000000')
  await expect(page.getByText('This link was made with another version of the model')).toBeVisible()
  await page.goto('/?embed=no-such-figure')
  await expect(page.getByText('There is no figure “no-such-figure” in Parley.')).toBeVisible()
  await page.goto('/?embed=%3Cb%3E')
  await expect(page.getByText('There is no figure “unreadable” in Parley.')).toBeVisible()
  await page.goto('/?embed=plan-gap-issues')
  await expect(page.getByText(/there is no such figure\. No gap is picked/)).toBeVisible()
  await page.goto('/?embed=common-ground&asOf=2020-01-01')
  await expect(page.getByText(/^The model covers the days from .*, not 2020-01-01\./)).toBeVisible()
  await page.goto('/?embed=common-ground&hide=nope')
  await expect(page.getByText('The model has no party “nope”.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open in Parley' })).toBeVisible()
})

test('a narrow frame shows the plot whole or lets it scroll, and the page never', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto('/?embed=positions&asOf=2025-12-24')
  await expect(page.getByRole('img', { name: /Positions/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: 'Show as table' }).click()
  await expect(page.getByRole('table')).toBeVisible()
})

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Figures of each kind: bars, tinted cells, lines, words. */
const KINDS = ['common-ground', 'positions', 'timeline', 'provisions']

/** What axe finds, in words. */
async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

for (const width of [360, 800])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in figures on another page, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      for (const figure of KINDS) {
        await page.goto(`/?embed=${figure}&hide=us&asOf=2025-12-24`)
        await expect(page.getByRole('img').locator('svg').first()).toBeVisible()
        expect(await faultsOf(page), figure).toEqual([])
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow, figure).toBeLessThanOrEqual(0)
      }
      await page.getByRole('button', { name: 'Show as table' }).click()
      await expect(page.getByRole('table')).toBeVisible()
      expect(await faultsOf(page)).toEqual([])
    })

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the menu of links, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '?hide=us')
    await page.getByRole('button', { name: 'Links and embedding' }).click()
    await expect(page.getByRole('dialog', { name: 'Links and embedding' })).toMatchAriaSnapshot(`
      - heading "Link that stays" [level=3]
      - paragraph: /Names the day, 10 Apr 2026/
      - button "Copy lasting link"
      - heading "Short link" [level=3]
      - paragraph: /Only what you changed.* follows the day that the model’s authors set/
      - button "Copy short link"
      - heading "Figure for another page" [level=3]
      - combobox "Figure"
      - radiogroup "Figure for another page":
        - radio /Snapshot.* always as of 10 Apr 2026/ [checked]
        - radio /Live/
      - textbox "Code to embed the figure"
      - button "Copy code"
      - link "Look at it"
    `)
    expect(await faultsOf(page)).toEqual([])
  })

test('a figure on another page is light or dark as that page is, whatever the reader chose in Parley', async ({
  page,
}) => {
  await open(page)
  await page.evaluate(() => localStorage.setItem('parley-theme', 'dark'))
  const frame = await embed(page, '/?embed=pair-agreement&asOf=2025-12-24', 700, 'color-scheme: light')
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate(() => localStorage.setItem('parley-theme', 'light'))
  await page.unrouteAll()
  const dark = await embed(page, '/?embed=pair-agreement&asOf=2025-12-24', 700, 'color-scheme: dark')
  await expect(dark.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('keys go through a figure on another page: its table, a plot that scrolls, and Parley', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto('/?embed=positions&hide=us&asOf=2025-12-24')
  const plot = page.getByRole('img', { name: /Positions/ })
  await expect(plot).toBeVisible()
  await expect(page.getByText('Wider than this frame: move it sideways')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show as table' })).toBeFocused()
  await page.keyboard.press('Tab')
  const before = await plot.boundingBox()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await plot.boundingBox())?.x).toBeLessThan(before?.x ?? 0)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Open in Parley' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
})

test('what is hidden is said beside the figure, snapshot or live, and cannot be switched', async ({
  page,
}) => {
  for (const query of [
    'hide=us,europe&hideGroups=economy&asOf=2025-12-24',
    'hide=us,europe&hideGroups=economy',
  ]) {
    await page.goto(`/?embed=common-ground&${query}`)
    await expect(page.getByText(/Left out: Europe, United States and 4 issues/).first()).toBeVisible()
    await expect(page.getByRole('button')).toHaveText(['Show as table'])
    await expect(page.getByRole('checkbox').or(page.getByRole('slider'))).toHaveCount(0)
  }
})

test('in a wide frame, columns of a plot stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 900 })
  await page.goto('/?embed=common-ground&asOf=2025-12-24')
  const first = page.getByText('Not blocked', { exact: true })
  const second = page.getByText('Not blocked, continued', { exact: true })
  await expect(second).toBeVisible()
  expect((await second.boundingBox())?.y).toBe((await first.boundingBox())?.y)
  expect((await second.boundingBox())?.x).toBeGreaterThan(600)
})
