import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf, PlainError, ROOT } from './runCommand.mjs'

/** The page that draws for the command line; a build of its own, so that the app's does not grow by it. */
const PAGE = 'scripts/figures.html'
export const BUILD = { outDir: '.cache/figures', page: `/${PAGE}` }

const MADE_FROM = ['src', 'data', 'public', PAGE, 'package.json', 'vite.config.ts', 'scripts/modelPlugin.ts']

/** Builds that page where there is no build, or one older than what it is made from. */
export async function ensureBuilt() {
  const built = newestIn(join(ROOT, BUILD.outDir, PAGE))
  const changed = Math.max(...MADE_FROM.map((path) => newestIn(join(ROOT, path))))
  if (built > changed) return
  console.error(
    built === 0 ? 'Building what draws the figures …' : 'Building anew: code or data have changed …',
  )
  const { build } = await import('vite')
  await build({
    logLevel: 'error',
    build: { outDir: BUILD.outDir, emptyOutDir: true, rolldownOptions: { input: PAGE } },
  }).catch((error) => {
    throw new PlainError(
      `What draws the figures could not be built: ${messageOf(error)}\n` +
        '`npm run check:data` lists what is wrong in data/, `npm run typecheck` what is wrong in the code.',
    )
  })
}

/**
 * When the newest file there was last changed, in ms; 0 where there is none.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce(
    (newest, name) => Math.max(newest, statSync(join(path, name), { throwIfNoEntry: false })?.mtimeMs ?? 0),
    0,
  )
}
