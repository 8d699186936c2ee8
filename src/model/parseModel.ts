import { checkEvidencePart } from './checkEvidencePart.ts'
import { checkPositions } from './checkPositions.ts'
import { contentHash } from './contentHash.ts'
import { checkShape, throwAny } from './checkShape.ts'
import type { Locate } from './fault.ts'
import { buildEvidence, buildModel, type Evidence, type Model } from './model.ts'
import { splitDocument, type EvidencePart, type PositionsPart } from './parts.ts'
import { documentSchema } from './schema.ts'

/**
 * A whole model document, checked: both parts, ready to index.
 * @throws ModelError with every fault: first those of form, and where the form holds, those of reference and sense.
 */
export function parseDocument(
  input: unknown,
  locate: Locate,
): { positions: PositionsPart; evidence: EvidencePart } {
  const document = checkShape(documentSchema, input, locate)
  const parts = splitDocument(document, contentHash(input))
  throwAny([
    ...checkPositions(parts.positions, locate),
    ...checkEvidencePart(parts.evidence, parts.positions, locate),
  ])
  return parts
}

/** A whole document as model and evidence. @throws ModelError */
export function parseModel(input: unknown, locate: Locate): { model: Model; evidence: Evidence } {
  const { positions, evidence } = parseDocument(input, locate)
  return { model: buildModel(positions), evidence: buildEvidence(evidence) }
}
