import type { Locator, Page } from '@playwright/test'
import { madeUpModel } from '../scripts/madeUpModel.mjs'
import { expect, open, test } from './fixtures/test.ts'

const DAY = 'asOf=2025-12-24'

test('in the heat table W shows the working of the cell in focus, and Enter still looks at it', async ({
  page,
}) => {
  await open(page, `?view=pairs&${DAY}&weights=salience`)
  const grid = page.getByRole('grid', { name: /^Agreement of each pair/ })
  await expect(grid).toHaveAccessibleDescription(/W shows the working/)
  await grid.locator('td[tabindex="0"]').press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const cell = grid.locator('td:focus')
  const shown = await cell.locator('strong').textContent()
  const name = await cell.getAttribute('aria-label')
  await page.keyboard.press('w')
  const working = workingOn(page)
  await expect(working.getByRole('heading', { level: 2 })).toContainText('weighted by salience')
  await expectShownAs(working, shown)
  await page.keyboard.press('Escape')
  await expect(working).toHaveCount(0)
  await expect(grid.locator('td:focus')).toHaveAttribute('aria-label', name ?? '')
  await expect(page).not.toHaveURL(/compare=/)

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare=.*group=|group=.*compare=/)
  const agreement = page
    .getByRole('status')
    .getByRole('button', { name: `Agreement ${shown}, show the working` })
  await agreement.click()
  await expectShownAs(working, shown)
})

test('the distance of a pair on an issue opens to its working from the row', async ({ page }) => {
  await open(page, `?view=pairs&${DAY}&compare=russia,ukraine`)
  const rows = page.getByRole('table', { name: 'Issues of Russia and Ukraine' }).getByRole('row')
  await rows.getByRole('link').first().press('ArrowDown')
  await page.keyboard.press('Tab')
  const distance = page.locator(':focus')
  const shown = Number(await distance.textContent())
  await page.keyboard.press('Enter')
  expect(Math.round(await resultOf(workingOn(page)))).toBe(shown)
  await page.keyboard.press('Escape')
  await expect(distance).toBeFocused()
  await expect(page).not.toHaveURL(/issue=/)
})

test('a mean gap opens to how it follows from the fit; closing that leaves the issues open', async ({
  page,
}) => {
  await open(page, `?view=plans&${DAY}`)
  const grid = page.getByRole('grid', { name: 'Plans by parties' })
  await expect(grid).toHaveAccessibleDescription(/W shows the working/)
  const dot = grid.getByRole('button', { name: /^US 28-point plan and Ukraine: mean gap \d+/ })
  const shown = /mean gap (\d+)/.exec((await dot.getAttribute('aria-label')) ?? '')?.[1]
  const working = workingOn(page)
  await dot.press('w')
  await expect(working.getByRole('heading', { level: 2 })).toHaveText(
    'Mean gap: US 28-point plan and Ukraine',
  )
  await expect(working.getByText(/^100 × \(1 − 0\.\d+\)$/)).toBeVisible()
  expect(String(Math.round(await resultOf(working)))).toBe(shown)
  await page.keyboard.press('Escape')
  await expect(dot).toBeFocused()

  await page.keyboard.press('Enter')
  const behind = page.getByRole('dialog', { name: /^US 28-point plan and Ukraine/ })
  await page.keyboard.press('Tab')
  await behind
    .getByRole('button', { name: `Mean gap ${shown}, show the working` })
    .first()
    .press('Enter')
  expect(String(Math.round(await resultOf(working)))).toBe(shown)
  await page.keyboard.press('Escape')
  await expect(working).toHaveCount(0)
  await expect(behind).toBeVisible()
  const one = behind.getByRole('listitem').first().getByRole('button')
  const gap = await one.textContent()
  await one.click()
  expect(String(await resultOf(working))).toBe(gap)
})

test('closeness and the agreement of plans open to their workings', async ({ page }) => {
  await open(page, `?view=plans&${DAY}`)
  const working = workingOn(page)
  const numbers = page.getByRole('grid', { name: 'Over those on which all these drafts and the party speak' })
  const number = numbers.getByRole('button').first()
  await number.press('ArrowRight')
  const next = numbers.locator(':focus')
  const shown = await next.textContent()
  await page.keyboard.press('Enter')
  await expect(working).toContainText('another draft of the chain does not speak on it')
  await expectShownAs(working, shown)
  await page.keyboard.press('Escape')
  await expect(next).toBeFocused()

  const agreement = page
    .getByRole('grid', { name: 'Issues by plans' })
    .getByRole('button', { name: /^Agreement .* show the working$/ })
    .first()
  const between = await agreement.textContent()
  await agreement.click()
  await expectShownAs(working, between)
})

test('the distance of a listed shift opens to its working', async ({ page }) => {
  await open(page, `?view=timeline&${DAY}`)
  const list = page.getByRole('list', { name: 'Shifts, newest first' })
  const shift = list.getByRole('button', { name: /^Shift .* show the working$/ }).first()
  const shown = ((await shift.textContent()) ?? '').replace('−', '-')
  await shift.click()
  expect(await resultOf(workingOn(page))).toBe(Number(shown))
  await page.keyboard.press('Escape')
  await expect(shift).toBeFocused()
  // Its row is not chosen by it.
  await expect(page).not.toHaveURL(/[?&]shift=/)
})

test('of many pairs those at both ends are listed, and any other can be chosen', async ({ page }) => {
  await open(page, '?view=pairs')
  await page.getByRole('button', { name: /Ending the Russia/ }).click()
  await page.getByLabel('Model file').setInputFiles({
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(madeUpModel(60, 3, 0.1))),
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^60 parties make 1,770 pairs/)
  await expect(page.getByRole('status').filter({ hasText: '1,770 pairs are too many to list' })).toBeVisible()
  const rows = page.getByRole('grid', { name: /^Agreement of each pair/ }).locator('tbody tr')
  await expect(rows).toHaveCount(20)
  const choice = page.getByRole('group', { name: 'Look at a pair' })
  await choice.getByRole('combobox', { name: 'Look at' }).selectOption({ label: 'Party 33' })
  await choice.getByRole('combobox', { name: 'and' }).selectOption({ label: 'Party 8' })
  await expect(page).toHaveURL(/compare=party-33,party-8/)
  await expect(page.getByRole('heading', { name: /^What Party (33|8) and Party (33|8) share/ })).toBeVisible()
  await expect(rows.filter({ has: page.getByRole('gridcell', { selected: true }) })).toContainText('Party 33')
})

function workingOn(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Show the working' })
}

/** A score is shown with two decimals; halves may go either way, as the last of the six digits is rounded too. */
async function expectShownAs(working: Locator, shown: string | null) {
  expect(shown).toMatch(/^[01]\.\d\d$/)
  expect(Math.abs((await resultOf(working)) - Number(shown))).toBeLessThanOrEqual(0.005001)
}

/** The number that a working ends in. */
async function resultOf(working: Locator): Promise<number> {
  const text = await working.getByRole('status').textContent()
  return Number((text ?? '').replace('−', '-'))
}

test('the Matrix: W opens the number in the cell, a click the distance of two', async ({ page }) => {
  await open(page, '?view=matrix&asOf=2025-12-24&compare=russia,ukraine')
  const grid = page.getByRole('grid', { name: 'Positions' })
  const apart = grid.getByRole('gridcell', { name: /^Russia and Ukraine: \d+ apart/ }).first()
  const distance = (await apart.innerText()).trim()
  await apart.click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('Russia and Ukraine')
  await expect(sheet.locator('output')).toHaveText(distance)
  await page.keyboard.press('Escape')
  await expect(apart).toBeFocused()

  const state = grid.getByRole('gridcell', { name: /^(Agreed|Close|Bridgeable|Blocked)/ }).first()
  await state.focus()
  await page.keyboard.press('w')
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(/^State/)
  await page.keyboard.press('Escape')
  await expect(state).toBeFocused()
})

test('the agreement of a pair says how far it goes within the ranges, and wider with silence', async ({
  page,
}) => {
  await open(page, `?view=pairs&${DAY}&compare=russia,ukraine`)
  const said = page.getByRole('status').filter({ hasText: 'within the stated ranges' })
  const [low, high] = await intervalOf(said)
  const agreement = Number(await said.getByRole('button', { name: /^Agreement/ }).textContent())
  expect(low).toBeLessThanOrEqual(agreement)
  expect(high).toBeGreaterThanOrEqual(agreement)
  await page.getByRole('checkbox', { name: 'Count silence as anything from 0 to 100' }).check()
  await expect(said).toContainText(/silence on \d+ issues? counted as anything from 0 to 100/)
  const [lower, higher] = await intervalOf(said)
  expect(higher - lower).toBeGreaterThan(high - low)
})

async function intervalOf(said: Locator): Promise<readonly [number, number]> {
  const found = /from (\d\.\d\d) to (\d\.\d\d) within the stated ranges/.exec(
    (await said.textContent()) ?? '',
  )
  return [Number(found?.[1]), Number(found?.[2])]
}

test('the Overview says on how many issues the state holds within the ranges', async ({ page }) => {
  await open(page, `?${DAY}`)
  await expect(
    page.getByText(/^On \d+ of 30 issues the state holds wherever in its stated range/),
  ).toBeVisible()
})

test('a listed shift says toward whom it went, and so does its table', async ({ page }) => {
  await open(page, `?view=timeline&${DAY}&shifts=all`)
  const list = page.getByRole('list', { name: 'Shifts, newest first' })
  const toward = list.getByText(/^(Toward|Away from) (Europe|Russia|Ukraine|United States)/)
  await expect(toward.first()).toBeVisible()
  const words = (await toward.first().textContent()) ?? ''
  const row = list.getByRole('listitem').filter({ has: page.getByText(words, { exact: true }) })
  await expect(row.first().getByRole('button', { pressed: false }).first()).toHaveAccessibleName(
    new RegExp(`, ${words}\\. Mark it in the picture$`, 'i'),
  )
  const figure = page.getByRole('figure', { name: 'Shifts', exact: true })
  await figure.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Show as table' }).click()
  await expect(figure.locator('th').filter({ hasText: /^(Toward|Away from)$/ })).toHaveText([
    'Toward',
    'Away from',
  ])
})
