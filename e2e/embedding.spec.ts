import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures/test.ts'

/** A page of another site that embeds a figure, and listens for its height as the documentation says. */
async function embed(page: Page, address: string, width = 700) {
  await page.route('http://127.0.0.1:*/newspaper', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>A newspaper</title><h1>News</h1><iframe src="${address.replaceAll('&', '&amp;')}" title="Figure" width="${width}" height="300" style="border: 0"></iframe>
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
