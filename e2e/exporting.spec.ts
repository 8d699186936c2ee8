import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import { exportFile, expect, open, test } from './fixtures/test.ts'

const FIGURES = {
  overview: [
    'Where each issue stands',
    'Common ground by issue',
    'Agreement of each pair',
    /^Who moved since/,
  ],
  matrix: ['Positions'],
}

for (const [view, figures] of Object.entries(FIGURES)) {
  for (const figure of figures) {
    test(`the SVG of “${String(figure)}” explains itself on any machine`, async ({ page }) => {
      await open(page, `?view=${view}&asOf=2025-12-24&hide=us`)
      const download = await exportFile(page, figure, 'SVG')
      expect(download.suggestedFilename()).toMatch(/^parley-[a-z-]+-2025-12-24\.svg$/)
      const svg = await readFile(await download.path(), 'utf8')
      for (const text of [
        'as of 24 December 2025',
        'Left out: United States',
        'Sources: ',
        'content hash',
        'asOf=2025-12-24',
        '@font-face',
        'data:font/woff2;base64,',
        'CC BY 4.0',
      ])
        expect(svg).toContain(text)
      expect(svg).not.toMatch(/foreignObject|<script|class=|var\(--/)
      expect(svg).not.toMatch(/(href|src|url\()\s*=?\s*["']?https?:/)
      const parsed = await page.evaluate((text) => {
        // A strict parser, without the picture’s style reaching the page.
        const document = new DOMParser().parseFromString(
          text.replace(/<style[\s\S]*?<\/style>/, ''),
          'text/xml',
        )
        return {
          error: document.querySelector('parsererror')?.textContent,
          root: document.documentElement.localName,
        }
      }, svg)
      expect(parsed).toEqual({ error: undefined, root: 'svg' })
    })

    test(`the PNG of “${String(figure)}” has the size it says and is not blank`, async ({ page }) => {
      await open(page, `?view=${view}&asOf=2025-12-24`)
      const one = PNG.sync.read(await readFile(await (await exportFile(page, figure, 'PNG 1×')).path()))
      const two = PNG.sync.read(await readFile(await (await exportFile(page, figure, 'PNG 2×')).path()))
      expect(one.width).toBe(960)
      expect([two.width, two.height]).toEqual([one.width * 2, one.height * 2])
      expect(inkShare(one)).toBeGreaterThan(0.02)
    })

    test(`the CSV of “${String(figure)}” holds what the table shows`, async ({ page }) => {
      await open(page, `?view=${view}&asOf=2025-12-24`)
      const text = await readFile(await (await exportFile(page, figure, 'CSV')).path(), 'utf8')
      const lines = text
        .replace(/^\uFEFF/, '')
        .trimEnd()
        .split('\r\n')
        .map(fields)
      await page.getByRole('figure', { name: figure }).getByRole('button', { name: 'Export' }).click()
      await page.getByRole('menuitem', { name: 'Show as table' }).click()
      const shown = await page
        .getByRole('figure', { name: figure })
        .locator('table tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
      expect(lines).toEqual(shown)
    })
  }
}

test('the PNG 4× is four times as large', async ({ page }) => {
  await open(page, '?asOf=2025-12-24')
  const png = PNG.sync.read(
    await readFile(await (await exportFile(page, 'Agreement of each pair', 'PNG 4×')).path()),
  )
  expect(png.width).toBe(3840)
})

test('the menu goes by arrows and gives the focus back', async ({ page }) => {
  await open(page)
  const button = page
    .getByRole('figure', { name: 'Common ground by issue' })
    .getByRole('button', { name: 'Export' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: 'Show as table' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(button).toBeFocused()
})

/** The part of the pixels that are not white. */
function inkShare(png: PNG): number {
  let inked = 0
  for (let at = 0; at < png.data.length; at += 4)
    if ((png.data[at] ?? 255) < 250 || (png.data[at + 1] ?? 255) < 250) inked += 1
  return inked / (png.width * png.height)
}

/** The fields of one CSV line; no field of the tested figures holds a line break. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'),
  )
}
