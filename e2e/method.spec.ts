import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { smallModel } from './fixtures/models.ts'
import { expect, open, test } from './fixtures/test.ts'

const DAY = 'asOf=2025-12-24'

test('the method runs every worked example in the browser, and all come out', async ({ page }) => {
  await open(page, `?view=model&${DAY}`)
  const method = page.getByRole('region', { name: 'Method' })
  const examples = method.getByRole('table', { name: /^Worked examples of/ }).locator('tbody tr')
  await expect(examples.last()).toBeVisible()
  const count = await examples.count()
  expect(count).toBeGreaterThan(60)
  await expect(method).toContainText(`all ${count} worked examples come out as expected`)
  await expect(examples.filter({ has: page.getByRole('cell', { name: 'pass', exact: true }) })).toHaveCount(
    count,
  )
  await expect(method.getByText('0.849107').first()).toBeVisible()
})

test('a number opens to its working by keyboard, and the arithmetic comes to the number', async ({
  page,
}) => {
  await open(page, `?${DAY}`)
  const number = page.getByRole('button', { name: /^Agreement .*show the working$/ }).first()
  const shown = Number(await number.textContent())
  await number.press('Enter')
  const working = page.getByRole('dialog', { name: 'Show the working' })
  await expect(working.getByRole('heading', { level: 2 })).toContainText('Agreement of two parties')
  await expect(working.getByRole('link', { name: 'Method and worked examples' })).toBeVisible()
  const result = Number(await working.getByRole('status').textContent())
  expect(result.toFixed(2)).toBe(shown.toFixed(2))
  expect(await distanceSum(page)).toBeCloseTo(result, 4)
  await page.keyboard.press('Escape')
  await expect(working).toHaveCount(0)
  await expect(number).toBeFocused()
})

test('the working names who was left out and why, and leads to the method', async ({ page }) => {
  await open(page, `?${DAY}&issue=army-size&party=russia`)
  const panel = page.getByRole('complementary', { name: /army/ })
  await panel.getByRole('button', { name: /^Common ground .*show the working$/ }).click()
  const working = page.getByRole('dialog', { name: 'Show the working' })
  await expect(working).toContainText('Left out, and why')
  const arithmetic = await working
    .getByText(/^1 − .*÷/)
    .last()
    .textContent()
  expect(arithmetic).toMatch(/^1 − [\d(]/)
  await working.getByRole('link', { name: 'Method and worked examples' }).click()
  await expect(page).toHaveURL(/view=model.*#method-common-ground$/)
  const entry = page.getByRole('region', { name: 'Common ground' })
  await expect(entry).toBeFocused()
  await expect(entry).toBeInViewport()
})

test('a count of states opens to what makes each issue so', async ({ page }) => {
  await open(page, `?${DAY}`)
  const count = page.getByRole('button', { name: /^Bridgeable \d+, show the working$/ })
  const shown = Number(await count.textContent())
  await count.click()
  const sheet = page.getByRole('dialog', { name: 'Show the working' })
  await expect(sheet.getByRole('listitem')).toHaveCount(shown)
  await sheet.getByRole('listitem').first().getByRole('button').click()
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('State of an issue')
  await sheet.getByRole('button', { name: 'Back to all bridgeable issues' }).click()
  await expect(sheet.getByRole('listitem')).toHaveCount(shown)
})

test('a codebook entry has an address of its own', async ({ page }) => {
  await open(page, '?view=model#codebook-army-size')
  await expect(page.getByText('Peacetime cap of 800,000', { exact: true })).toBeVisible()
  await expect(page.getByText('Ukraine and NATO').first()).toBeAttached()
  await page.goto('/?view=model#codebook-%E0%A4%A')
  await expect(page.getByRole('heading', { name: 'Codebook' })).toBeAttached()
})

test('the whole model and each of its tables can be had as files', async ({ page }) => {
  await open(page, '?view=model')
  const downloads = page.getByRole('region', { name: 'Downloads' })
  const model = JSON.parse(
    await save(page, () => downloads.getByRole('link', { name: /whole model/ }).click()),
  ) as { issues: unknown[]; statements: unknown[] }
  const csv = (title: string) =>
    save(page, () => downloads.getByRole('button', { name: title, exact: true }).click())
  expect(lines(await csv('Issues'))[0]).toMatch(/^id,group,/)
  const statements = await csv('Statements')
  expect(lines(statements)[0]).toMatch(/^id,date,party,/)
  for (const { id } of model.statements.slice(0, 20) as { id: string }[]) expect(statements).toContain(id)
  for (const title of [
    'Positions',
    'Sources',
    'Plans',
    'Codings of plans',
    'Provisions of plans',
    'Events',
    'Indicators',
  ])
    expect(lines(await csv(title)).length).toBeGreaterThan(1)
})

test('an opened model is given back byte for byte', async ({ page }) => {
  await open(page, '?view=model')
  const text = `${JSON.stringify(smallModel(), null, 3)}\n`
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  await page.getByLabel('Model file').setInputFiles({
    name: 'river.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await expect(page.getByText('river.json, a file on this machine')).toBeVisible()
  const button = page.getByRole('button', { name: /river\.json as you opened it/ })
  expect(await save(page, () => button.click())).toBe(text)
})

/** The sum of the listed distances over their number, as a reader would add it up again. */
async function distanceSum(page: Page): Promise<number> {
  const all = await page
    .getByRole('dialog')
    .locator('td')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const match = /^= ([\d.]+)$/.exec(cell.textContent ?? '')
        return match ? [Number(match[1])] : []
      }),
    )
  expect(all.length).toBeGreaterThan(0)
  return 1 - all.reduce((total, distance) => total + distance, 0) / (100 * all.length)
}

async function save(page: Page, start: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download')
  await start()
  return readFile(await (await download).path(), 'utf8')
}

function lines(csv: string): string[] {
  return csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
}
