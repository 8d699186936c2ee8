// Writes the formulas and worked examples of docs/methodology.md from the registry of metrics.
import { readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const PAGE = 'docs/methodology.md'

const { module } = await runnerImport('./scripts/methodPage.ts')
writeFileSync(PAGE, module.withMethodSection(readFileSync(PAGE, 'utf8')))
console.log(`wrote ${PAGE}`)
