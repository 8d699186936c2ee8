import { expect, open, test } from './fixtures/test.ts'

test('the whole way from the address bar to the proof and back without a mouse', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the view' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /Ending the Russia/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const grid = page.getByRole('grid', { name: 'Positions' })
  await expect(grid).toBeVisible()

  await page.getByRole('button', { name: 'Europe', exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/hide=europe/)
  await page.keyboard.press('Space')

  const cell = grid.getByRole('gridcell', { name: /^Europe on Ukrainian-held Donbas/ })
  await cell.focus()
  await page.keyboard.press('ArrowRight')
  await expect(grid.getByRole('gridcell', { name: /^Russia on Ukrainian-held Donbas/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Ukrainian-held Donbas, Russia' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('complementary', { name: 'Recognition of territory, Russia' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('the bars of common ground are one stop, with arrows inside', async ({ page }) => {
  await open(page)
  const rows = page
    .getByRole('figure', { name: 'Common ground by issue' })
    .getByRole('list', { name: 'Not blocked' })
  await rows.getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.getByRole('button').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/issue=/)
})

test('in the panel, J and K step through the issues, L and H through the parties', async ({ page }) => {
  await open(page, '?view=matrix&asOf=2025-12-24&issue=army-size&party=europe')
  const panel = page.getByRole('complementary')
  const name = (await panel.getAttribute('aria-label')) ?? ''
  await page.keyboard.press('j')
  await expect(panel).toHaveAccessibleName(name)
  await page.keyboard.press('F6')
  for (const [key, back, part] of [
    ['j', 'k', 'issue'],
    ['l', 'h', 'party'],
  ] as const) {
    await expect(panel.getByRole('button', { name: `Next ${part}` })).toHaveAttribute(
      'aria-keyshortcuts',
      key.toUpperCase(),
    )
    await page.keyboard.press(key)
    await expect(panel).not.toHaveAccessibleName(name)
    // The content was replaced; the focus is in the new one.
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press(`Control+${back}`)
    await expect(panel).not.toHaveAccessibleName(name)
    await page.keyboard.press(back)
    await expect(panel).toHaveAccessibleName(name)
  }
})

for (const width of [800, 1024, 1100, 1279, 1440])
  test(`the open panel never covers the cell that has the focus, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '?view=matrix&asOf=2025-12-24&issue=army-size&party=europe')
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { level: 2 })).toBeVisible()
    await page.getByRole('gridcell', { name: /^Europe on Size of Ukraine's army/ }).focus()
    for (const key of ['End', 'Home', 'Control+End', 'ArrowLeft', 'PageUp', 'Control+Home']) {
      await page.keyboard.press(key)
      const overlap = await panel.evaluate((element) => {
        const [own, other] = [document.activeElement, element].map((one) => one?.getBoundingClientRect())
        if (!own || !other || element.contains(document.activeElement)) return 'no cell has the focus'
        const across = Math.min(own.right, other.right) - Math.max(own.left, other.left)
        const down = Math.min(own.bottom, other.bottom) - Math.max(own.top, other.top)
        return across > 0.5 && down > 0.5 ? `${across} × ${down} px` : 'none'
      })
      expect(overlap, key).toBe('none')
    }
  })
