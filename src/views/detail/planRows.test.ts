import { describe, expect, it } from 'vitest'
import { aCoding, aModel, aPlan } from '../../testing/builders.ts'
import { plansOnIssue } from './planRows.ts'

describe(plansOnIssue, () => {
  const model = aModel({
    plans: [
      aPlan({ id: 'late', shortTitle: 'Late', date: '2025-08-01', codings: [aCoding({ value: 100 })] }),
      aPlan({
        id: 'early',
        shortTitle: 'Early',
        date: '2025-02-01',
        codings: [aCoding({ value: 50, range: [0, 50], open: true })],
      }),
      aPlan({ id: 'mute', shortTitle: 'Mute', codings: [aCoding({ silent: 'silent' })] }),
      aPlan({ id: 'lost', shortTitle: 'Lost', codings: [aCoding({ silent: 'not-stored' })] }),
      aPlan({ id: 'blank', shortTitle: 'Blank', codings: [] }),
    ],
  })
  const [issue] = model.issues

  it('lists the plans that speak by date, and marks the later ones', () => {
    const { rows } = plansOnIssue(model, issue!, '2025-06-30')
    expect(rows.map(({ plan, value, later }) => [plan.id, value, later])).toEqual([
      ['early', 50, false],
      ['late', 100, true],
    ])
    expect(rows[0]).toMatchObject({ words: 'At 50', open: 'left open between 0 and 50' })
  })

  it('keeps what a plan does not say apart from what is not stored', () => {
    expect(plansOnIssue(model, issue!, '2025-06-30').without).toEqual([
      { kind: 'silent', titles: ['Mute', 'Blank'] },
      { kind: 'not-stored', titles: ['Lost'] },
    ])
  })
})
