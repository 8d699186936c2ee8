// Writes the published JSON Schemas from the code's schema: data/model.schema.json and one for each kind of author's file.
import { mkdirSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport('./scripts/jsonSchemas.ts')
mkdirSync('data/schema', { recursive: true })
for (const [file, schema] of module.jsonSchemas()) {
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`wrote ${file}`)
}
