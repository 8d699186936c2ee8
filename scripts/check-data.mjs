// Checks the shipped model's files and prints every fault with file, entry and cure. Usage: npm run check:data [folder]
import { runnerImport } from 'vite'

const folder = process.argv[2] ?? 'data/ukraine-peace-talks'
const { module } = await runnerImport('./scripts/checkData.ts')
const { faults, counted } = module.checkData(folder)

for (const { file, path, problem, cure } of faults) console.error(`${file} ${path}: ${problem} ${cure}`)
if (faults.length > 0) {
  console.error(`\n${folder}: ${faults.length} faults.`)
  process.exit(1)
}
console.log(`${folder}: no faults; ${counted}.`)
