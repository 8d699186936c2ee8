import { checkEvidencePart } from './checkEvidencePart.ts'
import { checkPositions } from './checkPositions.ts'
import { checkShape, throwAny } from './checkShape.ts'
import { ModelError, type Locate } from './fault.ts'
import { evidencePartSchema, positionsPartSchema, type EvidencePart, type PositionsPart } from './parts.ts'

/** The part that the first picture needs. @throws ModelError */
export function parsePositionsPart(input: unknown, locate: Locate): PositionsPart {
  const part = checkShape(positionsPartSchema, input, locate)
  throwAny(checkPositions(part, locate))
  return part
}

/** The part behind the positions; must belong to the same content. @throws ModelError */
export function parseEvidencePart(input: unknown, positions: PositionsPart, locate: Locate): EvidencePart {
  const part = checkShape(evidencePartSchema, input, locate)
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
