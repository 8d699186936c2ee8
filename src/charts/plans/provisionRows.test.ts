import { describe, expect, it } from 'vitest'
import { aCoding, aModel, aPlan } from '../../testing/builders.ts'
import { changeOf, countChanges, provisionRows } from './provisionRows.ts'

describe(changeOf, () => {
  const at = (value: number) => aCoding({ value })
  const silent = aCoding({ silent: 'silent' })
  const lost = aCoding({ silent: 'not-stored' })

  it('tells kept from changed by the place on the scale', () => {
    expect(changeOf(at(20), at(20))).toBe('kept')
    expect(changeOf(at(20), at(25))).toBe('changed')
  })

  it('takes a point that is now left open for changed', () => {
    expect(changeOf(at(20), aCoding({ value: 20, open: true, range: [0, 20] }))).toBe('changed')
  })

  it('tells deleted and added only where the other text is known to be silent', () => {
    expect(changeOf(at(20), silent)).toBe('deleted')
    expect(changeOf(silent, at(20))).toBe('added')
    expect(changeOf(at(20), lost)).toBe('none')
    expect(changeOf(lost, at(20))).toBe('none')
    expect(changeOf(undefined, at(20))).toBe('none')
    expect(changeOf(silent, silent)).toBe('none')
  })
})

describe(provisionRows, () => {
  it('holds each plan against the one before it, and names the issues that none speaks on', () => {
    const model = aModel({
      plans: [
        aPlan({ id: 'one', codings: [aCoding({ value: 50 })] }),
        aPlan({ id: 'two', date: '2025-02-02', codings: [aCoding({ value: 100 })] }),
      ],
    })
    const { rows, unspoken } = provisionRows(model.plans, model.issues)
    expect(rows[0]?.cells.map(({ words, change }) => [words, change])).toEqual([
      ['At 50', undefined],
      ['At 100', 'changed'],
    ])
    expect(countChanges(rows, 1)).toEqual({ kept: 0, changed: 1, deleted: 0, added: 0, none: 0 })
    expect(unspoken).toEqual([])
    expect(provisionRows([], model.issues).unspoken).toEqual(['Height of the dam'])
  })
})
