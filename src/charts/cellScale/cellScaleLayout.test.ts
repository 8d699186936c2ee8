import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { aModel, anIssue, aPosition } from '../../testing/builders.ts'
import type { Position } from '../../model/schema.ts'
import { partyLooks } from '../partyLook.ts'
import { cellScaleLayout } from './cellScaleLayout.ts'
import { cellScaleSpec } from './cellScaleSpec.ts'
import { boundLabels, possessive, scaleSentence } from './scaleWords.ts'

const DAY = '2025-06-30'
const WIDTH = 312

describe(cellScaleSpec, () => {
  it('names the red lines that bind and the party’s own, not the others', () => {
    const spec = specOf('alba', [
      aPosition({ party: 'alba', value: 80, redLine: { min: 50 } }),
      aPosition({ party: 'borduria', value: 90, redLine: { min: 65 } }),
      aPosition({ party: 'curonia', value: 10, redLine: { max: 35 } }),
    ])
    expect(spec.bounds.map(({ refuses, value, looks }) => [refuses, value, looks[0]?.id])).toEqual([
      ['below', 65, 'borduria'],
      ['above', 35, 'curonia'],
      ['below', 50, 'alba'],
    ])
  })

  it('takes a bound that refuses nothing for none', () => {
    expect(specOf('alba', [aPosition({ redLine: { min: 0, max: 100 } })]).bounds).toEqual([])
  })

  it('has no mark for a party that is silent', () => {
    expect(specOf('alba', [aPosition({ missing: 'deferred' })]).marks).toEqual([])
  })
})

describe(cellScaleLayout, () => {
  it('keeps marks at both ends of the scale inside the picture', () => {
    const { marks } = layoutOf('alba', [
      aPosition({ value: 0 }),
      aPosition({ party: 'borduria', value: 100 }),
    ])
    expect(marks.every(({ x, r }) => x - r >= 0 && x + r <= WIDTH)).toBe(true)
  })

  it('keeps every label inside the picture, above the line and its marks', () => {
    const layout = layoutOf('alba', [
      aPosition({ value: 50, redLine: { min: 50, max: 50 } }),
      aPosition({ party: 'borduria', value: 50 }),
      aPosition({ party: 'curonia', value: 50 }),
    ])
    for (const { y, hook } of layout.bounds) {
      expect(y).toBeGreaterThanOrEqual(10)
      expect(hook).toBeGreaterThan(0)
    }
    expect(layout.trueValues).toEqual([50])
  })
})

describe(boundLabels, () => {
  it('names the party, and gets shorter for narrow places', () => {
    const look = { id: 'us', name: 'United States', shortLabel: 'US', order: 0 }
    expect(boundLabels({ refuses: 'below', value: 35, looks: [look] })).toEqual([
      'United States’ red line, 35',
      'red line of US, 35',
      'red line, 35',
    ])
  })
})

describe(possessive, () => {
  it('adds no second s', () => {
    expect([possessive('Russia'), possessive('United States')]).toEqual(['Russia’s', 'United States’'])
  })
})

describe(scaleSentence, () => {
  it('says where all stand, what is refused and that nothing is left', () => {
    const spec = specOf('alba', [
      aPosition({ value: 80, range: [65, 100], redLine: { min: 65 } }),
      aPosition({ party: 'borduria', value: 0, redLine: { max: 35 } }),
    ])
    expect(scaleSentence('Height of the dam', spec)).toBe(
      'Height of the dam, from 0, No dam, to 100, As high as wanted. Alba 80, Borduria 0. ' +
        'It would accept 65 to 100. Alba refuses all below 65. Borduria refuses all above 35. No outcome is left.',
    )
  })
})

function specOf(party: string, positions: Position[]) {
  const model = aModel({ issues: [anIssue({ positions })] })
  const [issue] = model.issues
  if (!issue) throw new Error('The model lost its issue')
  return cellScaleSpec(selectIssue(model, issue, model.parties, DAY), party, partyLooks(model.parties))
}

function layoutOf(party: string, positions: Position[]) {
  return cellScaleLayout(specOf(party, positions), WIDTH)
}
