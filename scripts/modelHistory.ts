import { existsSync, readFileSync, statSync } from 'node:fs'
import { locateInFile, ModelError } from '../src/model/fault.ts'
import {
  NO_HISTORY,
  parseHistory,
  withVersion,
  type ModelHistory,
  type Version,
} from '../src/model/history.ts'
import { modelVersion } from '../src/model/modelVersion.ts'
import { parseDocument } from '../src/model/parseModel.ts'
import { readModelFolder } from './readModelFolder.ts'

/** The history in a file with one more version, made from the model as it was and as it is: folders or documents. */
export function nextHistory(file: string, before: string, now: string): ModelHistory {
  const history = existsSync(file) ? parseHistory(JSON.parse(readFileSync(file, 'utf8'))) : NO_HISTORY
  const [then, since] = [readVersion(before), readVersion(now)]
  const last = history.versions.at(-1)?.version
  if (last !== undefined && last !== then.version)
    throw new Error(`${file} ends with ${last}, but ${before} is ${then.version}.`)
  return withVersion(history, then, since)
}

function readVersion(path: string): Version {
  const { document, locate } = statSync(path).isDirectory() ? readFolder(path) : readDocument(path)
  const { positions, evidence } = parseDocument(document, locate)
  const { issues, plans } = positions
  return { version: modelVersion(positions), issues, plans, statements: evidence.statements }
}

function readFolder(path: string) {
  const { document, locate, faults } = readModelFolder(path)
  if (faults.length > 0) throw new ModelError(faults)
  return { document, locate }
}

function readDocument(path: string) {
  return { document: JSON.parse(readFileSync(path, 'utf8')) as unknown, locate: locateInFile(path) }
}
