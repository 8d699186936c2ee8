import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures/test.ts'

/** Types into the search as a reader does, and waits for what it finds. */
async function search(page: Page, words: string) {
  await page.keyboard.press('/')
  await expect(page.getByLabel('Search', { exact: true })).toBeFocused()
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
  await page.keyboard.type(words)
  return page.getByRole('listbox', { name: 'Search results' })
}

test('an issue is found from the keyboard, and Enter opens it', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const results = await search(page, 'ARMY')
  await expect(results.getByRole('group', { name: 'Issues' })).toBeVisible()
  await expect(results.getByRole('option').first()).toHaveAccessibleName(/^Size of Ukraine's army/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/issue=army-size/)
  await expect(page.getByRole('complementary', { name: /Size of Ukraine's army/ })).toBeVisible()
  await expect(results).toHaveCount(0)
})

test('letters typed before the search has loaded are not lost', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('tribunal', { delay: 5 })
  await expect(page.getByLabel('Search', { exact: true })).toHaveValue('tribunal')
  await expect(page.getByRole('listbox', { name: 'Search results' })).toBeVisible()
})

test('a party leads to the matrix sorted by it, even when it is switched off', async ({ page }) => {
  await open(page, '?hide=russia')
  const results = await search(page, 'russia')
  const party = results.getByRole('group', { name: 'Parties' }).getByRole('option', { name: /^Russia/ })
  await expect(party).toHaveAccessibleName(/opens with Russia shown again/)
  await party.click()
  await expect(page).toHaveURL(/view=matrix/)
  await expect(page).toHaveURL(/sort=russia/)
  await expect(page).not.toHaveURL(/hide=/)
})

test('a speaker is found whatever the accents, and leads to what they said', async ({ page }) => {
  await open(page, '?asOf=2026-04-10')
  const results = await search(page, 'zelénsky')
  const speakers = results.getByRole('group', { name: /^Speakers/ })
  await speakers.getByRole('option', { name: /^Volodymyr Zelensky, / }).click()
  await expect(page).toHaveURL(/view=evidence/)
  await expect(page).toHaveURL(/speaker=Volodymyr%20Zelensky/)
})

test('a statement leads to the cell that rests on it, and says when it moves the day', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const results = await search(page, 'force of 800,000')
  const statements = results.getByRole('group', { name: /^Statements/ })
  const later = statements.getByRole('option', { name: /Emmanuel Macron.*opens as of 6 Jan 2026/ })
  await later.click()
  await expect(page).toHaveURL(/asOf=2026-01-06/)
  await expect(page).toHaveURL(/party=europe/)
  await expect(page.getByRole('complementary')).toBeVisible()
  await expect(page.getByText('Emmanuel Macron: as of 6 Jan 2026.')).toBeVisible()
})

test('a statement is brought into sight in the panel, marked, with the focus', async ({ page }) => {
  await open(page, '?asOf=2026-04-10')
  const results = await search(page, 'international forces should be there to guarantee')
  await expect(results.getByRole('group', { name: /^Statements/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const found = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'Found:' })
  await expect(found).toBeFocused()
  await expect(found).toContainText(/international forces should be there to guarantee/i)
  await expect(found).toBeInViewport({ ratio: 0.9 })

  // Somewhere else and back, it is one statement among others.
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible()
  await expect(found).toHaveCount(0)
})

test('an issue that is switched off says so in the results and in the panel, and can be shown', async ({
  page,
}) => {
  await open(page, '?asOf=2025-12-24&hideIssues=army-size')
  const results = await search(page, 'army')
  await expect(results.getByRole('option').first()).toHaveAccessibleName(/army.*opens switched off$/)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: /Size of Ukraine's army/ })
  await expect(panel).toContainText('Switched off: left out of every number on this page.')
  await expect(page).toHaveURL(/hideIssues=army-size/)
  await panel.getByRole('button', { name: 'Show it' }).click()
  await expect(page).not.toHaveURL(/hideIssues/)
  await expect(panel).not.toContainText('Switched off')
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
})

test('all statements that match stand in Evidence', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const results = await search(page, 'army')
  await results.getByRole('option', { name: /in Evidence/ }).click()
  await expect(page).toHaveURL(/view=evidence/)
  await expect(page).toHaveURL(/find=army/)
})

test('where nothing is found it says what was searched', async ({ page }) => {
  await open(page)
  await search(page, 'grain corridor')
  await expect(
    page.getByText(/No issue, party, speaker, plan or statement matches “grain corridor”/),
  ).toBeVisible()
  await expect(page.getByText(/Searched were 30 issues, 4 parties, \d+ speakers/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Searched were/)).toHaveCount(0)
  await expect(page.getByLabel('Search', { exact: true })).toHaveValue('grain corridor')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Search', { exact: true })).toHaveValue('')
})

test('without the statements the names are still found', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/evidence.json', async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  const results = await search(page, 'nato')
  await expect(results.getByRole('group', { name: 'Issues' })).toBeVisible()
  await expect(page.getByText(/Statements are still loading/)).toBeVisible()
  release()
  await expect(results.getByRole('group', { name: /^Statements/ })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('search opens in a sheet, and a result closes it', async ({ page }) => {
    await open(page, '?asOf=2025-12-24')
    await page.getByRole('button', { name: 'Search' }).click()
    const sheet = page.getByRole('dialog', { name: 'Search' })
    await sheet.getByRole('combobox', { name: 'Search' }).fill('army')
    await sheet.getByRole('option', { name: /^Size of Ukraine's army/ }).click()
    await expect(page.getByRole('dialog', { name: 'Search' })).toHaveCount(0)
    await expect(page).toHaveURL(/issue=army-size/)
    await expect(page.getByRole('dialog', { name: /Size of Ukraine's army/ })).toBeVisible()
  })
})

test('a found statement is reached in the sheet of a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '?asOf=2026-04-10')
  await page.getByRole('button', { name: 'Search' }).click()
  const sheet = page.getByRole('dialog', { name: 'Search' })
  await sheet.getByRole('combobox').fill('international forces should be there to guarantee')
  await sheet
    .getByRole('group', { name: /^Statements/ })
    .getByRole('option')
    .first()
    .click()
  const found = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Found:' })
  await expect(found).toBeFocused()
  await expect(found).toBeInViewport({ ratio: 0.9 })
})

test('the key ? and a button list the keys', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toContainText('Search')
  await page.keyboard.press('/')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.getByRole('button', { name: 'Keys' }).click()
  await expect(sheet).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the results and in the list of keys, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page)
    const results = await search(page, 'nato')
    await expect(results.getByRole('group', { name: /^Statements/ })).toBeVisible()
    const faults = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`,
      )
    expect(await faults()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keys' }).click()
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    expect(await faults()).toEqual([])
  })
