import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { figureIdOf, figuresOn, savedSvg } from './fixtures/figures.ts'
import { expect, open, test } from './fixtures/test.ts'

const run = promisify(execFile)
const CHOICES = 'hide=europe&asOf=2025-11-25'

test('the command draws every figure as the page does, to the letter', async ({ page, baseURL }) => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'parley-figures-'))
  await run('node', [
    'scripts/figures.mjs',
    '--figure=all',
    `--out=${folder}`,
    '--as-of=2025-11-25',
    '--hide=europe',
    `--site=${baseURL}/`,
  ])
  const compared: string[] = []
  for (const view of ['overview', 'matrix', 'spectrum', 'pairs', 'timeline', 'plans', 'evidence', 'model']) {
    await open(page, view === 'overview' ? `?${CHOICES}` : `?view=${view}&${CHOICES}`)
    for (const figure of await figuresOn(page)) {
      const { name, text } = await savedSvg(page, figure)
      const drawn = await readFile(join(folder, name), 'utf8')
      expect(drawn === text, `${name} is the same on the command line`).toBe(true)
      compared.push(figureIdOf(name))
    }
  }
  expect(compared).toEqual(
    expect.arrayContaining(['common-ground', 'positions', 'spectrum', 'plan-gaps', 'silence']),
  )
  expect(new Set(compared).size).toBe(compared.length)
})
