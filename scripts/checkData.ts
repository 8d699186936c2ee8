import { resolve } from 'node:path'
import { ModelError, type Fault } from '../src/model/fault.ts'
import { buildEvidence, buildModel } from '../src/model/model.ts'
import { parseDocument } from '../src/model/parseModel.ts'
import { checkCoding } from './checkCoding.ts'
import { readModelFolder } from './readModelFolder.ts'

/** Every fault of an authors' folder: form, references, then the codebook's own rules. Also what was counted. */
export function checkData(folder: string): { faults: readonly Fault[]; counted: string } {
  try {
    const { document, locate, faults } = readModelFolder(resolve(folder))
    if (faults.length > 0) return { faults, counted: '' }
    const parts = parseDocument(document, locate)
    const model = buildModel(parts.positions)
    const evidence = buildEvidence(parts.evidence)
    const positions = model.issues.flatMap((issue) => issue.positions).length
    return {
      faults: checkCoding(model, evidence),
      counted: `${model.issues.length} issues, ${positions} positions, ${evidence.statements.size} statements, ${evidence.sources.size} sources, ${model.plans.length} plans, hash ${model.hash.slice(0, 8)}`,
    }
  } catch (error) {
    if (error instanceof ModelError) return { faults: error.faults, counted: '' }
    throw error
  }
}
