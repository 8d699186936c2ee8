import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures/test.ts'

const OLD = '0.9.0-00000000'

/** The history as a later version of the model would bring it. */
async function withHistory(page: Page, cells: readonly object[], more: object = {}) {
  await page.route('**/data/ukraine-peace-talks/history.json', async (route) => {
    const part = await page.request.get('/data/ukraine-peace-talks/positions.json')
    const { version, hash } = (await part.json()) as { version: string; hash: string }
    await route.fulfill({
      json: {
        formatVersion: 1,
        versions: [{ version: OLD }, { version: `${version}-${hash.slice(0, 8)}`, cells, ...more }],
      },
    })
  })
}

test('an old link lists what differs in this view', async ({ page }) => {
  await withHistory(page, [
    { issue: 'nato-membership', party: 'russia', was: [{ from: '2025-08-15', value: 100 }] },
    { issue: 'nato-membership', party: 'us', was: [] },
    { issue: 'gone', party: 'russia', was: [{ from: '2025-08-15', value: 3 }] },
  ])
  await open(page, `?asOf=2025-12-24&model=${OLD}`)
  const note = page.getByRole('note')
  await expect(note).toContainText('This link was made with another version of the model')
  await expect(note).toContainText('In this view 2 of 120 cells stood otherwise:')
  await expect(note.getByRole('listitem').filter({ hasText: 'Ukraine and NATO, Russia' })).toContainText(
    '(100); is',
  )
  await expect(note.getByRole('listitem').filter({ hasText: 'United States' })).toContainText(
    'was not stated; is',
  )
  await page.getByRole('button', { name: 'United States', exact: true }).click()
  await expect(note).toContainText('In this view 1 of 90 cells stood otherwise:')
  await note.getByRole('link', { name: 'Ukraine and NATO, Russia' }).click()
  await expect(page).toHaveURL(/issue=nato-membership&party=russia/)
})

test('an old link to Plans or Evidence tells of plans and statements', async ({ page }) => {
  await withHistory(page, [], {
    codings: [{ plan: 'us-28-points-2025-11', issue: 'nato-membership', was: 99 }],
    statements: ['a-statement', 'another-one'],
  })
  await open(page, `?view=plans&asOf=2025-12-24&model=${OLD}`)
  const note = page.getByRole('note')
  await expect(note).toContainText('1 coding of a plan was otherwise:')
  await expect(note).toContainText('US 28-point plan on Ukraine and NATO: was 99; is 15')
  await page.getByRole('tab', { name: 'Evidence' }).click()
  await expect(note).toContainText('2 statements were added, changed or taken away since.')
  await expect(note).not.toContainText('coding')
})

test('an old link to a view that did not change says so', async ({ page }) => {
  await withHistory(page, [])
  await open(page, `?model=${OLD}`)
  await expect(page.getByRole('note')).toContainText(
    'In this view every one of the 120 cells stood as it stands now.',
  )
})

test('where no history reaches back, that is said too', async ({ page }) => {
  await open(page, `?model=${OLD}`)
  await expect(page.getByRole('note')).toContainText(`which do is not on record for ${OLD}`)
  await page.getByRole('button', { name: 'Understood' }).click()
  await expect(page).not.toHaveURL(/model=/)
})

test('the short link is the address, the lasting one names all that would follow the model', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?view=timeline&hide=us')
  await page.getByRole('button', { name: 'Links and embedding' }).click()
  await page.getByRole('button', { name: 'Copy short link' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.getByRole('button', { name: 'Copy lasting link' }).click()
  const lasting = await page.evaluate(() => navigator.clipboard.readText())
  for (const key of [
    'view=timeline',
    'hide=us',
    'asOf=',
    'since=',
    'panels=',
    'from=',
    'to=',
    'model=1.0.0-',
  ])
    expect(lasting).toContain(key)
})
