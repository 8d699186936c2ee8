import { readFile } from 'node:fs/promises'
import { drop, figuresOn, retold, savedSvg } from './fixtures/figures.ts'
import { smallModel } from './fixtures/models.ts'
import { exportFile, expect, open, test } from './fixtures/test.ts'

const VIEWS = {
  overview: '?',
  matrix: '?view=matrix&sort=disagreement&fold=economy',
  spectrum: '?view=spectrum&without=trail,red-line',
  pairs: '?view=pairs&compare=russia,ukraine',
  timeline: '?view=timeline&from=2025-11-01&to=2026-01-31&issue=elections&shifts=all',
  plans: '?view=plans&density=roomy',
  evidence: '?view=evidence',
  model: '?view=model',
}

for (const [view, query] of Object.entries(VIEWS)) {
  test(`every picture of the ${view} gives its view back`, async ({ page, context }) => {
    test.setTimeout(120_000)
    await open(page, `${query}&hide=us&asOf=2025-12-24`)
    const other = await context.newPage()
    const figures = await figuresOn(page)
    expect(figures.length).toBeGreaterThan(0)
    for (const [index, figure] of figures.entries()) {
      const { name, text } = await savedSvg(page, figure)
      await open(other)
      await drop(other, name, text, 'image/svg+xml')
      await expect(other.getByText(/^Restored the view of/)).toBeVisible()
      await expect(other).toHaveURL(/hide=us/)
      const again = await savedSvg(other, (await figuresOn(other))[index] ?? figure)
      expect(again.name).toBe(name)
      expect(again.text === text, `${name} is the same after its view was restored`).toBe(true)
    }
  })
}

test('a PNG gives its view back, also by the button in the model’s menu', async ({ page }) => {
  await open(page, '?hide=europe&asOf=2025-11-25')
  const png = await readFile(await (await exportFile(page, 'Common ground by issue', 'PNG 1×')).path())
  await open(page)
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  await page
    .getByLabel('Picture saved from Parley')
    .setInputFiles({ name: 'any-name.png', mimeType: 'image/png', buffer: png })
  await expect(page).toHaveURL(/\?hide=europe&asOf=2025-11-25&since=2025-08-25$/)
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('25 Nov 2025')
})

test('a picture of another version says that the model has changed, and what in that figure', async ({
  page,
}) => {
  await open(page, '?asOf=2025-12-24')
  const { text } = await savedSvg(page, page.getByRole('figure', { name: 'Common ground by issue' }))
  const older = retold(text, ({ table, ...said }) => {
    const { columns, rows } = table as { columns: string[]; rows: (string | number | null)[][] }
    const [[...first] = [], second, ...others] = rows
    first[columns.indexOf('Common ground (0 to 1)')] = 0.123
    return {
      ...said,
      hash: '0'.repeat(64),
      address: String(said['address']).replace(/model=[^&]*/, 'model=1.0.0-00000000'),
      table: { columns, rows: [first, ...others, ['Water', 'The old canal']], left: second },
    }
  })
  await open(page)
  await drop(page, 'older.svg', older, 'image/svg+xml')
  const sheet = page.getByRole('dialog', { name: 'The model has changed since this picture' })
  await expect(sheet).toContainText('1.0.0-00000000')
  await expect(sheet).toContainText('was 0.123, is')
  await expect(sheet).toContainText('Only in the picture: 1 row')
  await expect(sheet).toContainText('Not in the picture: 1 row')
  await expect(sheet).toContainText('The old canal')
  await expect(page).toHaveURL(/asOf=2025-12-24/)
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('This link was made with another version of the model')).toBeVisible()
})

test('pictures from elsewhere are refused kindly, and nothing changes', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const address = page.url()
  await drop(
    page,
    'art.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>window.hacked = 1</script></svg>',
    'image/svg+xml',
  )
  const sheet = page.getByRole('dialog', { name: 'This file could not be restored' })
  await expect(sheet).toContainText('was not saved from Parley')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await drop(page, 'notes.txt', 'Dear diary', 'text/plain')
  await expect(sheet).toContainText('“notes.txt” is neither a picture')
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

test('a picture that names another address or another model leads nowhere else', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const { text } = await savedSvg(page, page.getByRole('figure', { name: 'Common ground by issue' }))
  await open(page)
  const elsewhere = retold(text, (said) => ({
    ...said,
    address: `https://evil.example/?asOf=2025-12-24&embed=x`,
  }))
  await drop(page, 'moved.svg', elsewhere, 'image/svg+xml')
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/\?asOf=2025-12-24/)
  await drop(
    page,
    'other.svg',
    retold(text, (said) => ({ ...said, modelId: 'river-talks' })),
    'image/svg+xml',
  )
  await expect(page.getByRole('dialog', { name: 'This file could not be restored' })).toContainText(
    'shows another model',
  )
})

test('a dropped model file opens, and one with faults is refused', async ({ page }) => {
  await open(page)
  await drop(page, 'river.json', JSON.stringify(smallModel()), 'application/json')
  await expect(page.getByRole('button', { name: /The river talks/ })).toBeVisible()
  await drop(page, 'bad.json', '{"formatVersion":1}', 'application/json')
  await expect(page.getByRole('dialog', { name: 'This model could not be opened' })).toBeVisible()
})
