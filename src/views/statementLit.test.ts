import { describe, expect, it } from 'vitest'
import { aGroup, aModel, anIssue, aPosition, aStatement } from '../testing/builders.ts'
import { statementLit } from './statementLit.ts'

const model = aModel({
  statements: ['first', 'second', 'other'].map((id) => aStatement({ id })),
  groups: [aGroup({ issues: ['dam', 'lake', 'ferry'] })],
  issues: [
    anIssue({
      id: 'dam',
      positions: [
        aPosition({ from: '2025-03-01', evidence: ['first'] }),
        aPosition({ from: '2025-05-01', evidence: ['second'] }),
      ],
    }),
    anIssue({ id: 'lake', positions: [aPosition({ evidence: ['other'], contested: ['first'] })] }),
    anIssue({ id: 'ferry', positions: [aPosition({ party: 'borduria', evidence: ['first'] })] }),
  ],
})
const first = { id: 'first', day: '2025-03-01', party: 'alba' }

describe(statementLit, () => {
  it('lights the cells that rest on it on the day, for or against', () => {
    expect(statementLit(model, first, '2025-04-01').cell).toEqual(['dam alba', 'lake alba'])
  })

  it('leaves out a cell whose position has been replaced since, but keeps its point', () => {
    const lit = statementLit(model, first, '2025-06-01')
    expect(lit.cell).toEqual(['lake alba'])
    expect(lit.point).toEqual(['dam alba 2025-03-01', 'lake alba 2025-03-01'])
  })

  it('lights no cell before it was said', () => {
    expect(statementLit(model, first, '2025-02-01').cell).toEqual([])
  })
})
