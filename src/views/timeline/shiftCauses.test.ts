import { describe, expect, it } from 'vitest'
import { shiftsBetween } from '../../analysis/shifts.ts'
import { buildEvidence } from '../../model/model.ts'
import { splitDocument } from '../../model/parts.ts'
import type { ModelDocument } from '../../model/schema.ts'
import {
  aDocument,
  aModel,
  anIssue,
  aParty,
  aPlan,
  aPosition,
  aProvision,
  aStatement,
} from '../../testing/builders.ts'
import { shiftCauses } from './shiftCauses.ts'

function causesOf(evidence: string[], overrides: Partial<ModelDocument>) {
  const content = {
    parties: [aParty('alba')],
    issues: [
      anIssue({
        positions: [
          aPosition({ from: '2025-01-01', value: 0, evidence: ['first'] }),
          aPosition({ from: '2025-03-01', value: 100, evidence }),
        ],
      }),
    ],
    ...overrides,
    statements: [aStatement({ id: 'first', date: '2025-01-01' }), ...(overrides.statements ?? [])],
  }
  const model = aModel(content)
  const shifts = shiftsBetween(model, model.issues, new Set(['alba']), '2025-02-01', '2025-12-31')
  const parts = splitDocument(aDocument(content), 'a'.repeat(64))
  return [...shiftCauses(model, buildEvidence(parts.evidence), shifts).values()]
}

describe(shiftCauses, () => {
  it('names the statement on record before a reported one, and counts the others', () => {
    const statements = [
      aStatement({ id: 'reported', attribution: 'reported', quote: 'Maybe.' }),
      aStatement({ id: 'said', quote: 'Yes.', translated: false }),
    ]
    expect(causesOf(['reported', 'said'], { statements })).toMatchObject([
      { who: 'The minister', words: 'Yes.', quoted: true, others: 1, day: undefined, how: undefined },
    ])
  })

  it('puts no translation in quotation marks', () => {
    const statements = [aStatement({ id: 'said', quote: 'Yes.', translated: true })]
    expect(causesOf(['said'], { statements })).toMatchObject([{ quoted: false, how: 'in translation' }])
  })

  it('falls back on the newest statement before, and says of which day it is', () => {
    const statements = [aStatement({ id: 'said', date: '2025-02-20' })]
    expect(causesOf(['first', 'said'], { statements })).toMatchObject([{ day: '2025-02-20' }])
  })

  it('names the text that a provision belongs to', () => {
    const plans = [aPlan({ date: '2025-03-01', provisions: [aProvision()] })]
    expect(causesOf(['first-draft#1'], { plans })).toMatchObject([
      { who: 'First draft of a treaty, point 1', words: 'The dam is 50 m high.', quoted: false },
    ])
  })
})
