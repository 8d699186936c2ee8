// Rewrites the coverage tables in data/README.md from the shipped model. Usage: node scripts/data-coverage.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const README = 'data/README.md'
const { module } = await runnerImport('./scripts/dataCoverage.ts')
writeFileSync(README, module.updateCoverage(readFileSync(README, 'utf8'), 'data/ukraine-peace-talks'))
console.log(`wrote the coverage tables of ${README}`)
