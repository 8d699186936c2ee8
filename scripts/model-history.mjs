// Notes in data/history/ what a new version of a model changes, so that old links can tell.
// Usage: npm run history -- <old model, a folder or a document> [<new one>] [<history file>]
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runnerImport } from 'vite'

const [before, now = 'data/ukraine-peace-talks', file = 'data/history/ukraine-peace-talks.json'] =
  process.argv.slice(2)
if (before === undefined) {
  console.error('Usage: npm run history -- <old model> [<new one>] [<history file>]')
  process.exit(2)
}
/** @type {{ module: typeof import('./modelHistory.ts') }} */
const { module } = await runnerImport('./scripts/modelHistory.ts')
const history = module.nextHistory(file, before, now)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(history, undefined, 1)}\n`)
const last = history.versions.at(-1)
console.log(
  `${file}: ${last?.version} changes ${last?.cells.length} cells, ${last?.codings.length} codings of plans and ${last?.statements.length} statements.`,
)
