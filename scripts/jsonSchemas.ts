import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { documentSchema, issueSchema, listSchemas, modelFileSchema, planSchema } from '../src/model/schema.ts'

/** The published JSON Schemas by file: of the whole document, and of each kind of file in an authors' folder. */
export function jsonSchemas(): Map<string, unknown> {
  const listFiles = Object.entries(listSchemas).map(
    ([kind, schema]) =>
      [
        `data/schema/${kind}.schema.json`,
        v.strictObject({ $schema: v.optional(v.string()), [kind]: schema }),
      ] as const,
  )
  const files = [
    ['data/model.schema.json', documentSchema],
    ['data/schema/model-file.schema.json', modelFileSchema],
    ['data/schema/issue.schema.json', issueSchema],
    ['data/schema/plan.schema.json', planSchema],
    ...listFiles,
  ] as const
  return new Map(
    files.map(([file, schema]) => [
      file,
      // `check` and `trim` have no word in JSON Schema; what they ask is checked by the parser.
      toJsonSchema(schema as v.GenericSchema, { errorMode: 'ignore', typeMode: 'input' }),
    ]),
  )
}
