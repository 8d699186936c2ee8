import { describe, expect, it } from 'vitest'
import {
  aCoding,
  aDocument,
  anEvent,
  anIndicator,
  anIssue,
  aPlan,
  aPosition,
  aProvision,
} from '../testing/builders.ts'
import { locateInFile, ModelError } from './fault.ts'
import { buildEvidence, buildModel } from './model.ts'
import { parseDocument, parseModel } from './parseModel.ts'
import { parseEvidencePart, parsePositionsPart } from './parseParts.ts'
import { splitDocument } from './parts.ts'

const locate = locateInFile('talks.json')
const document = aDocument({
  issues: [anIssue({ positions: [aPosition({ evidence: ['statement', 'first-draft#1'] })] })],
  plans: [aPlan({ codings: [aCoding()], provisions: [aProvision()] })],
  events: [anEvent()],
  indicators: [anIndicator()],
})
const parts = parseDocument(document, locate)

describe(splitDocument, () => {
  it('gives both parts the hash of the whole', () => {
    const hash = 'a'.repeat(64)
    const { positions, evidence } = splitDocument(document, hash)
    expect([positions.hash, evidence.hash]).toEqual([hash, hash])
  })

  it('keeps statements and provisions out of what the first picture waits for, but their days in it', () => {
    const { positions } = parts
    expect(positions).not.toHaveProperty('statements')
    expect(positions).not.toHaveProperty('sources')
    expect(positions.plans[0]).not.toHaveProperty('provisions')
    expect(positions.statementDays).toEqual([['statement', '2025-03-01']])
  })

  it('loses nothing: the parts, sent as JSON and read again, are the whole model', () => {
    const positions = parsePositionsPart(sent(parts.positions), locate)
    const evidence = parseEvidencePart(sent(parts.evidence), positions, locate)
    const whole = parseModel(document, locate)
    expect(buildModel(positions)).toEqual(whole.model)
    expect(buildEvidence(evidence)).toEqual(whole.evidence)
  })
})

describe(parseEvidencePart, () => {
  it('never mixes the parts of two versions', () => {
    const next = parseDocument({ ...document, version: '1.0.1' }, locate)
    expect(() => parseEvidencePart(sent(next.evidence), parts.positions, locate)).toThrow(ModelError)
    expect(() => parseEvidencePart(sent(parts.evidence), next.positions, locate)).toThrow(ModelError)
  })

  it('refuses evidence without a hash, or with one that is none', () => {
    const { hash: _, ...unsigned } = parts.evidence
    expect(() => parseEvidencePart(unsigned, parts.positions, locate)).toThrow(ModelError)
    expect(() => parseEvidencePart({ ...unsigned, hash: 'abc' }, parts.positions, locate)).toThrow(ModelError)
  })

  it('refuses evidence that lacks a provision which a position rests on', () => {
    const torn = { ...parts.evidence, provisions: [] }
    expect(() => parseEvidencePart(torn, parts.positions, locate)).toThrow(ModelError)
  })

  it('is no positions part, nor the other way round', () => {
    expect(() => parsePositionsPart(sent(parts.evidence), locate)).toThrow(ModelError)
    expect(() => parseEvidencePart(sent(parts.positions), parts.positions, locate)).toThrow(ModelError)
  })
})

function sent(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part))
}
