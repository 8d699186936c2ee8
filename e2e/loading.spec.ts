import { expect, open, test } from './fixtures/test.ts'

const POSITIONS = '**/positions.json'
const EVIDENCE = '**/evidence.json'

test.use({ allowConsoleErrors: true })

test('a lost connection is told, and “Try again” works when the network is back', async ({ page }) => {
  await page.route(POSITIONS, (route) => route.abort('connectionfailed'))
  await page.goto('/?view=matrix&asOf=2025-12-24')
  await expect(page.getByRole('heading', { name: 'This model could not be loaded.' })).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByText(/connection was lost/)).toBeVisible()
  await expect(page.getByText(/The link you followed asks for/)).toContainText('as of 24 December 2025')
  await page.unroute(POSITIONS)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('24 Dec 2025')
})

test('a model with faults shows the list of faults, each with where, what and how to mend it', async ({
  page,
}) => {
  await page.route(POSITIONS, async (route) => {
    const part = await (await route.fetch()).json()
    part.issues[0].positions[0].value = 140
    part.parties[1].nmae = part.parties[1].name
    delete part.parties[1].name
    await route.fulfill({ json: part })
  })
  await page.goto('/')
  const list = page.getByRole('table')
  await expect(list.getByRole('row', { name: /issues\[0\]\.positions\[0\]\.value/ })).toContainText(
    'A number from 0 to 100',
  )
  await expect(list.getByRole('row', { name: /parties\[1\]\.nmae/ })).toContainText('Did you mean “name”?')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('a slow load shows how far it has come and can be cancelled', async ({ page }) => {
  await page.route(POSITIONS, async () => {})
  await page.goto('/')
  await expect(page.getByRole('heading', { name: /Loading the model/ })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('The loading was cancelled.')).toBeVisible()
  await page.unroute(POSITIONS)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/issues/)
})

test('the first picture does not wait for the evidence', async ({ page }) => {
  await page.route(EVIDENCE, async () => {})
  await open(page)
  await expect(page.getByRole('figure', { name: 'Where each issue stands' })).toBeVisible()
})

test('evidence that could not be loaded can be asked for again, and the positions stay', async ({ page }) => {
  await page.route(EVIDENCE, (route) => route.abort('connectionfailed'))
  await open(page, '?view=matrix&issue=army-size&party=europe&asOf=2025-12-24')
  const panel = page.getByRole('complementary', { name: /Size of Ukraine's army/ })
  await expect(panel.getByText(/could not be loaded/)).toBeVisible({ timeout: 20_000 })
  await expect(panel).toContainText('Level of 800,000')
  await page.unroute(EVIDENCE)
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(panel.getByText('European leaders (Berlin joint statement)').first()).toBeVisible()
})
