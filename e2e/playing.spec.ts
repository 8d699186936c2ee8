import type { Page } from '@playwright/test'
import { expect, headline, open, test } from './fixtures/test.ts'

const dayIn = (page: Page) => new URL(page.url()).searchParams.get('asOf')

test('time plays through the days with a change, with the headline, until it is paused', async ({ page }) => {
  await open(page, '?view=matrix&asOf=2025-11-20')
  const before = await headline(page)
  await page.getByRole('button', { name: 'Play through the changes' }).click()
  const pause = page.getByRole('button', { name: 'Pause' })
  await expect(pause).toBeFocused()
  await expect.poll(() => (dayIn(page) ?? '') > '2025-11-22').toBe(true)
  await expect.poll(() => headline(page), { timeout: 15_000 }).not.toBe(before)
  await pause.click()
  const stopped = dayIn(page)
  await expect(page.getByRole('status').filter({ hasText: /^\d+ \w+ 202\d: .*issues/ })).toBeVisible()
  await page.waitForTimeout(1200)
  expect(dayIn(page)).toBe(stopped)
})

test('a run is one step of the history', async ({ page }) => {
  await open(page, '?asOf=2025-11-20')
  await page.getByRole('button', { name: 'Play through the changes' }).click()
  await expect.poll(() => (dayIn(page) ?? '') > '2025-11-22').toBe(true)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.goBack()
  await expect.poll(() => dayIn(page)).toBe('2025-11-20')
})

test('any other choice pauses', async ({ page }) => {
  await open(page, '?asOf=2025-11-20')
  await page.getByRole('button', { name: 'Play through the changes' }).click()
  await page.getByRole('button', { name: 'Europe', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Play through the changes' })).toBeVisible()
})

test('it stops at the last change, and begins again from the first day', async ({ page }) => {
  await open(page, '?asOf=2026-07-01')
  await page.getByRole('button', { name: 'Play from 15 August 2025' }).click()
  await expect.poll(() => (dayIn(page) ?? '') < '2025-12-01').toBe(true)
  await page.getByRole('button', { name: 'Pause' }).click()
})

test('where less motion is asked for, each press is one step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?asOf=2025-11-20')
  const step = page.getByRole('button', { name: /^Step to the next change/ })
  await expect(step).toHaveAccessibleDescription(/less motion/)
  await step.click()
  await expect.poll(() => dayIn(page)).toBe('2025-11-21')
  await expect(page.getByRole('status').filter({ hasText: '21 November 2025: ' })).toBeVisible()
  await page.waitForTimeout(1200)
  expect(dayIn(page)).toBe('2025-11-21')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('playing closes the sheet, so that the headline is seen', async ({ page }) => {
    await open(page, '?asOf=2025-11-20')
    await page.getByRole('button', { name: /^Parties, issues and dates/ }).click()
    await page.getByRole('button', { name: 'Play through the changes' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
    await expect.poll(() => (dayIn(page) ?? '') > '2025-11-21').toBe(true)
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByRole('button', { name: /^Parties, issues and dates/ })).toBeFocused()
  })
})
