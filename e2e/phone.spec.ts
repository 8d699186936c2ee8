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

test('on a phone, no two words of a panel of the timeline touch', async ({ page }) => {
  for (const query of ['?view=timeline&asOf=2025-12-24', '?view=timeline']) {
    await open(page, query)
    await expect(page.locator('section[data-issue] svg text').first()).toBeVisible()
    const touching = await page.locator('section[data-issue] > svg').evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const words = [...picture.querySelectorAll('text')].filter((text) => text.textContent)
        // A line of text is higher than its letters.
        const boxes = words.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect()
          return { words: text.textContent, left, right, top: top + 2.5, bottom: bottom - 2.5 }
        })
        return boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.words} / ${b.words}`),
        )
      }),
    )
    expect(touching, query).toEqual([])
  }
})

test('on a phone, the line under the events names the one that is tapped', async ({ page }) => {
  await open(page, '?view=timeline&asOf=2025-12-24')
  const events = page.getByRole('list', { name: 'Events', exact: true })
  const last = events.getByRole('button').last()
  const title = (await last.getAttribute('aria-label'))?.split(': ').slice(1).join(': ') ?? ''
  const line = page.getByText(title, { exact: false }).and(page.locator('p'))
  await expect(line).toHaveCount(0)
  const box = await last.boundingBox()
  await page.touchscreen.tap((box?.x ?? 0) + 12, (box?.y ?? 0) + 12)
  await expect(line).toBeVisible()
})

for (const [name, query, late] of [
  ['overview', '?view=overview', 'li a'],
  ['pairs', '?view=pairs', 'table[aria-label^="Issues of"] a'],
  ['spectrum', '?view=spectrum', '[role=rowheader] button'],
  ['open panel', '?view=matrix&issue=army-size&party=eur', 'a[target=_blank]'],
] as const)
  test(`on a phone, every target of the ${name} is 44 high`, async ({ page }) => {
    await open(page, `${query}&asOf=2025-12-24`)
    const part = name === 'open panel' ? page.getByRole('dialog').first() : page.getByRole('tabpanel')
    // What comes last is there.
    await expect(part.locator(late).first()).toBeVisible()
    // Exempt: links within a sentence (WCAG 2.5.8), and the empty buttons that lie over the marks of a chart, where a
    // name, a list or a table of the same figure opens the same.
    const low = await part.locator('a, button, summary').evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect()
        // A name may be the target of its whole row.
        const cover = getComputedStyle(target, '::after')
        const covered = cover.position === 'absolute' ? parseFloat(cover.height) || 0 : 0
        const inSentence = target.closest('p') && getComputedStyle(target).display === 'inline'
        const unseen = width <= 1 || !target.checkVisibility({ visibilityProperty: true })
        const overMark = target.childElementCount === 0 && !target.textContent?.trim()
        return unseen || inSentence || overMark || Math.max(height, covered) >= 43.9
          ? []
          : [
              `${target.tagName} ${Math.round(height)} “${target.textContent?.slice(0, 40)}” ${target.className}`,
            ]
      }),
    )
    expect(low).toEqual([])
  })
