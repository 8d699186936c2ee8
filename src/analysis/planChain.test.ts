import { describe, expect, it } from 'vitest'
import { aCoding, aGroup, aModel, anIssue, aPlan } from '../testing/builders.ts'
import { chainOfDrafts } from './planChain.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const on = (...issues: string[]) => issues.map((issue) => aCoding({ issue, value: 50 }))

function chainIds(plans: Parameters<typeof aPlan>[0][], asOf = '2025-12-31') {
  const model = aModel({
    issues: ids.map((id) => anIssue({ id })),
    groups: [aGroup({ issues: ids })],
    plans: plans.map((plan) => aPlan(plan)),
  })
  return chainOfDrafts(model.plans, model.issues, asOf).map(({ id }) => id)
}

describe(chainOfDrafts, () => {
  const first = { id: 'first', date: '2025-02-01', codings: on('a', 'b', 'c', 'd', 'e', 'f') }
  const brief = { id: 'brief', date: '2025-02-02', basedOn: 'first', codings: on('a', 'b') }
  const second = { id: 'second', date: '2025-02-03', basedOn: 'first', codings: on('a', 'b', 'c') }
  const third = { id: 'third', date: '2025-02-04', supersedes: 'brief', codings: on('c', 'd', 'e') }

  it('joins a draft with the later ones that grew out of it and speak on half of its issues', () => {
    expect(chainIds([first, brief, second, third])).toEqual(['first', 'second', 'third'])
  })

  it('knows only what was on the table by the day', () => {
    expect(chainIds([first, brief, second, third], '2025-02-03')).toEqual(['first', 'second'])
    expect(chainIds([first, brief, second, third], '2025-02-02')).toEqual([])
  })

  it('begins with the draft that speaks on most issues', () => {
    const root = { id: 'root', date: '2025-01-05', codings: on('a', 'b', 'c') }
    expect(chainIds([root, { ...first, basedOn: 'root' }, second])).toEqual(['first', 'second'])
  })

  it('is empty where no plan grew out of another', () => {
    expect(chainIds([first, { id: 'second', date: second.date, codings: second.codings }])).toEqual([])
    expect(chainIds([])).toEqual([])
  })
})
