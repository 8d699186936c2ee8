import { modelOfMany } from './fixtures/models.ts'
import { expect, open, test } from './fixtures/test.ts'

test('many parties stand in a list that is searched, and on a phone as a few marks and a number', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  await page.getByLabel('Model file').setInputFiles({
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(modelOfMany(30))),
  })
  await page.getByRole('button', { name: 'Parties All 30' }).click()
  const list = page.getByRole('dialog', { name: 'Parties' })
  await expect(list.getByRole('checkbox')).toHaveCount(30)
  await list.getByRole('searchbox', { name: 'Find a party' }).fill('party 2')
  await expect(list.getByRole('checkbox')).toHaveCount(11)
  await list.getByRole('button', { name: 'Hide these 11' }).click()
  await expect(page.getByRole('button', { name: 'Parties 19 of 30' })).toBeVisible()
  await list.getByRole('checkbox', { name: 'Party 22 of the river' }).check()
  await expect(page.getByRole('button', { name: 'Parties 20 of 30' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()

  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await page.setViewportSize({ width: 390, height: 844 })
  const choices = page.getByRole('button', { name: /^Parties, issues and dates: 20 parties/ })
  await expect(choices).toContainText('+14')
  expect(await overflow()).toBe(0)
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(choices).toBeVisible()
  expect(await overflow()).toBe(0)
})
