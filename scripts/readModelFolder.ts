import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { assembleModel, type Assembly } from '../src/model/assembleModel.ts'
import { ModelError } from '../src/model/fault.ts'

/** Reads an authors' folder and assembles it. @throws ModelError where a file is no JSON */
export function readModelFolder(folder: string): Assembly {
  const files = new Map<string, unknown>()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )
  for (const name of names.toSorted()) {
    const file = name.split(sep).join('/')
    files.set(file, parseJson(readFileSync(join(folder, name), 'utf8'), relative('.', join(folder, name))))
  }
  return assembleModel(files)
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ModelError([
      { file, path: '', problem: `It is not JSON: ${String(error)}`, cure: 'Mend the named place.' },
    ])
  }
}
