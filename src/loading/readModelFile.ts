import { locateInFile, ModelError } from '../model/fault.ts'
import { buildEvidence, buildModel } from '../model/model.ts'
import { parseDocument } from '../model/parseModel.ts'
import type { LoadedModel } from './fetchModel.ts'

const MOST_BYTES = 50_000_000

/** Reads and checks a model file; it is sent nowhere. @throws ModelError with every fault */
export async function readModelFile(file: File): Promise<LoadedModel> {
  const locate = locateInFile(file.name)
  if (file.size > MOST_BYTES)
    throw new ModelError([{ ...locate([]), problem: 'The file is too large.', cure: 'At most 50 MB.' }])
  const parts = parseDocument(parseJson(await file.text(), file.name), locate)
  return {
    model: buildModel(parts.positions),
    part: parts.positions,
    openedFrom: file.name,
    file,
    evidence: buildEvidence(parts.evidence),
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new ModelError([
      {
        file,
        path: '',
        problem: `It is not JSON: ${problem}.`,
        cure: 'Mend the named place; a JSON editor marks it.',
      },
    ])
  }
}
