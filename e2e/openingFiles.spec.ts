import { smallModel } from './fixtures/models.ts'
import { expect, headline, open, test } from './fixtures/test.ts'

const asFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

test('a reader’s own model opens in place of the shipped one, and its text stays text', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  await page.getByLabel('Model file').setInputFiles(asFile('river.json', smallModel()))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 1 issue is blocked')
  await expect(page.getByRole('button', { name: /The river talks/ })).toBeVisible()
  await expect(page.getByText('Alba <img').first()).toBeVisible()
  await page.getByRole('tab', { name: 'Matrix' }).click()
  await page
    .getByRole('gridcell', { name: /on Height of the dam/ })
    .first()
    .click()
  await expect(page.getByText('<script>window.hacked = true</script>').first()).toBeVisible()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

test('a file with faults is refused with all of them, and the model on screen stays', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const before = await headline(page)
  const broken = smallModel()
  broken.sources[0]!.url = 'javascript:alert(1)'
  broken.issues[0]!.positions[0]!.party = 'albania'
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  await page.getByLabel('Model file').setInputFiles(asFile('river.json', { ...broken, tilte: 'x' }))
  const faults = page.getByRole('dialog', { name: 'This model could not be opened' })
  await expect(faults.getByRole('row', { name: /sources\[0\]\.url/ })).toContainText('https://')
  await expect(faults.getByRole('row', { name: /tilte/ })).toContainText('Did you mean “title”?')
  await faults.getByRole('button', { name: 'Back to the model' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before)
  await expect(page).toHaveURL(/asOf=2025-12-24/)
})

test('a file that is no JSON is refused in words', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  await page.getByLabel('Model file').setInputFiles(asFile('notes.json', 'Dear diary'))
  await expect(page.getByRole('dialog').getByText(/It is not JSON/)).toBeVisible()
})
