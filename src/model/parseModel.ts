import * as v from 'valibot'
import { checkEvidencePart, checkPositions } from './checkReferences.ts'
import { contentHash } from './contentHash.ts'
import { describeIssue } from './describeIssue.ts'
import { ModelError, type Fault, type Locate } from './fault.ts'
import { buildEvidence, buildModel, type Evidence, type Model } from './model.ts'
import {
  evidencePartSchema,
  positionsPartSchema,
  splitDocument,
  type EvidencePart,
  type PositionsPart,
} from './parts.ts'
import { documentSchema } from './schema.ts'

/**
 * A whole model document, checked: both parts, ready to index.
 * @throws ModelError with every fault: first those of form, and where the form holds, those of reference and sense.
 */
export function parseDocument(
  input: unknown,
  locate: Locate,
): { positions: PositionsPart; evidence: EvidencePart } {
  const document = parse(documentSchema, input, locate)
  const parts = splitDocument(document, contentHash(input))
  throwAny([
    ...checkPositions(parts.positions, locate),
    ...checkEvidencePart(parts.evidence, parts.positions, locate),
  ])
  return parts
}

/** The part that the first picture needs. @throws ModelError */
export function parsePositionsPart(input: unknown, locate: Locate): PositionsPart {
  const part = parse(positionsPartSchema, input, locate)
  throwAny(checkPositions(part, locate))
  return part
}

/** The part behind the positions; must belong to the same content. @throws ModelError */
export function parseEvidencePart(input: unknown, positions: PositionsPart, locate: Locate): EvidencePart {
  const part = parse(evidencePartSchema, input, locate)
  if (part.hash !== positions.hash)
    throw new ModelError([
      {
        ...locate(['hash']),
        problem: 'The evidence belongs to another version of the model.',
        cure: 'Reload the page; if that does not help, build the site again.',
      },
    ])
  throwAny(checkEvidencePart(part, positions, locate))
  return part
}

/** A whole document as model and evidence. @throws ModelError */
export function parseModel(input: unknown, locate: Locate): { model: Model; evidence: Evidence } {
  const { positions, evidence } = parseDocument(input, locate)
  return { model: buildModel(positions), evidence: buildEvidence(evidence) }
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  locate: Locate,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  throw new ModelError(result.issues.map((issue) => describeIssue(issue, schema, locate)))
}

function throwAny(faults: readonly Fault[]) {
  if (faults.length > 0) throw new ModelError(faults)
}
