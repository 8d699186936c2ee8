import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../scripts/jsonSchemas.ts'
import { readModelFolder } from '../../scripts/readModelFolder.ts'
import { aDocument } from '../testing/builders.ts'

const FOLDER = 'data/ukraine-peace-talks'
const WHOLE = 'data/model.schema.json'
const generated = jsonSchemas()
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(FOLDER, name))
  .toSorted()

describe(jsonSchemas, () => {
  it.each([...generated])('is published as it is in the code: %s (npm run schema)', (file, schema) => {
    expect(readJson(file)).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('publishes a schema for each kind of file and no other', () => {
    const published = readdirSync('data/schema').map((name) => `data/schema/${name}`)
    expect([WHOLE, ...published].toSorted()).toEqual([...generated.keys()].toSorted())
  })
})

describe('the published schemas', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const validators = new Map(
    [...generated.keys()].map((file) => [file, ajv.compile(asSchema(readJson(file)))]),
  )

  it('are named by every file of the shipped model', () => {
    expect(files.filter((file) => !validators.has(schemaOf(file)))).toEqual([])
    expect(files.map(schemaOf).filter((file) => !existsSync(file))).toEqual([])
  })

  it('are kept by every file of the shipped model', () => {
    const faults = files.flatMap((file) => {
      const validate = validators.get(schemaOf(file))
      if (!validate || validate(readJson(file))) return []
      return (validate.errors ?? []).map(({ instancePath, message }) => `${file} ${instancePath}: ${message}`)
    })
    expect(faults).toEqual([])
  })

  it('accept the shipped model as one document, and the smallest one', () => {
    expect(validators.get(WHOLE)?.(readModelFolder(FOLDER).document)).toBe(true)
    expect(validators.get(WHOLE)?.(aDocument())).toBe(true)
  })

  it('refuse a misspelt key and a value off the scale, as the parser does', () => {
    expect(validators.get(WHOLE)?.({ ...aDocument(), titel: 'x' })).toBe(false)
    const settings = { agreedSpread: 140, closeSpread: 25, staleDays: 60 }
    expect(validators.get(WHOLE)?.(aDocument({ settings }))).toBe(false)
  })
})

/** The schema that a file names for its author’s editor, as a path from the project’s root. */
function schemaOf(file: string): string {
  const content = readJson(file)
  const named = typeof content === 'object' && content && '$schema' in content ? String(content.$schema) : ''
  return relative('.', join(dirname(file), named))
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function asSchema(content: unknown): object {
  if (typeof content === 'object' && content) return content
  throw new Error('A schema is an object')
}
