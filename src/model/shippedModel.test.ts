import { describe, expect, it } from 'vitest'
import { checkCoding } from '../../scripts/checkCoding.ts'
import { readModelFolder } from '../../scripts/readModelFolder.ts'
import { ModelError, type Fault } from './fault.ts'
import { parseModel } from './parseModel.ts'
import { standingPosition } from './standing.ts'

const { document, locate, faults: folderFaults } = readModelFolder('data/ukraine-peace-talks')

describe('the shipped model', () => {
  it('has an id in every file that equals the file’s name, and every statement in its party’s file', () => {
    expect(told(folderFaults)).toEqual([])
  })

  it('keeps to the format, and every reference in it leads somewhere', () => {
    expect(told(faultsOfParsing())).toEqual([])
  })

  it('keeps to the codebook, and uses every source', () => {
    const { model, evidence } = parseModel(document, locate)
    expect(told(checkCoding(model, evidence))).toEqual([])
  })

  it('is shown first on a day when every party is on record', () => {
    const { model } = parseModel(document, locate)
    const silent = model.parties.filter(({ id }) =>
      model.issues.every((issue) => standingPosition(issue, id, model.asOf)?.value === undefined),
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('lists its parties by name', () => {
    const { model } = parseModel(document, locate)
    expect(model.parties.map(({ name }) => name)).toEqual(['Europe', 'Russia', 'Ukraine', 'United States'])
  })
})

function faultsOfParsing(): readonly Fault[] {
  try {
    parseModel(document, locate)
    return []
  } catch (error) {
    if (error instanceof ModelError) return error.faults
    throw error
  }
}

function told(faults: readonly Fault[]): string[] {
  return faults.map(({ file, path, problem, cure }) => `${file} ${path}: ${problem} ${cure}`)
}
