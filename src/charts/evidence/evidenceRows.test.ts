import { describe, expect, it } from 'vitest'
import { indexStatements } from '../../analysis/statementIndex.ts'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { locateInFile } from '../../model/fault.ts'
import { parseModel } from '../../model/parseModel.ts'
import type { ModelDocument } from '../../model/schema.ts'
import {
  aDocument,
  aModel,
  anIssue,
  aPlan,
  aPosition,
  aProvision,
  aSource,
  aStatement,
} from '../../testing/builders.ts'
import { ageClasses, ageRows } from './ageRows.ts'
import { classRows, faultRows, reliabilityRows, sourceFacts } from './reliabilityRows.ts'
import { cellsWords } from './SilencePicture.tsx'
import { silenceKinds, silenceRows } from './silenceRows.ts'
import { findSources, sortSources, sourceRows } from './sourceRows.ts'

const model = aModel({
  issues: [
    anIssue({
      positions: [
        aPosition({ party: 'alba', evidence: ['statement'] }),
        aPosition({ party: 'borduria', evidence: ['recent'], from: '2025-04-25' }),
        aPosition({ party: 'curonia', missing: 'declined', evidence: ['asked'] }),
      ],
    }),
    anIssue({ id: 'fishing', title: 'Right to fish' }),
  ],
  statements: [
    aStatement(),
    aStatement({ id: 'recent', party: 'borduria', date: '2025-04-25' }),
    aStatement({ id: 'asked', party: 'curonia' }),
  ],
})
const selected = (asOf: string) => model.issues.map((issue) => selectIssue(model, issue, model.parties, asOf))

describe(ageRows, () => {
  it('counts days from the newest evidence to the day shown, for positions only', () => {
    const rows = ageRows(model, selected('2025-05-01'), model.parties, '2025-05-01')
    expect(rows.map(({ party, days, stale }) => [party, days, stale])).toEqual([
      ['borduria', 6, false],
      ['alba', 61, true],
    ])
  })
})

describe(ageClasses, () => {
  const rows = ageRows(model, selected('2025-05-01'), model.parties, '2025-05-01')

  it('keeps empty classes, and calls the last one by the model’s limit', () => {
    expect(ageClasses(rows, 60).map(({ label, count }) => [label, count])).toEqual([
      ['up to 7 days', 1],
      ['8 to 30 days', 0],
      ['31 to 60 days', 0],
      ['older than 60', 1],
    ])
  })

  it('fits a limit of a few days', () => {
    expect(ageClasses(rows, 7).map(({ label }) => label)).toEqual(['up to 7 days', 'older than 7'])
    expect(ageClasses(rows, 1).map(({ label }) => label)).toEqual(['up to 1 day', 'older than 1'])
  })
})

describe(silenceRows, () => {
  it('tells no record from a refusal to answer, and never counts a position', () => {
    const kinds = silenceKinds(silenceRows(selected('2025-05-01'), model.parties))
    expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['never-stated', 3],
      ['declined', 1],
      ['ambiguous', 0],
      ['deferred', 0],
      ['not-applicable', 0],
    ])
    expect(kinds.slice(0, 2).map(cellsWords)).toEqual([
      'Alba, Borduria and Curonia on Right to fish',
      'Curonia on Height of the dam',
    ])
  })
})

const document = {
  statements: [
    aStatement({ sources: ['source', 'copy'] }),
    aStatement({ id: 'second', date: '2025-03-02', sources: ['copy'] }),
  ],
  sources: [
    aSource({ date: '2025-03-01' }),
    aSource({ id: 'copy', publisher: 'Éclair', reliability: 'low', fault: 'reworded copy' }),
    aSource({ id: 'treaty', publisher: 'Treaty office', reliability: 'official' }),
  ],
  plans: [aPlan({ sources: ['treaty'], provisions: [aProvision({ sources: ['treaty'] })] })],
} satisfies Partial<ModelDocument>
const parsed = parseModel(aDocument(document), locateInFile('model.json'))
const entries = indexStatements(parsed.model, parsed.evidence)

describe(reliabilityRows, () => {
  it('counts sources once, statements by their best source, and faults as they are worded', () => {
    const rows = reliabilityRows(entries)
    expect(classRows(rows).map((row) => [row.reliability, row.sources, row.statements])).toEqual([
      ['official', 0, 0],
      ['high', 1, 1],
      ['medium', 0, 0],
      ['low', 1, 1],
    ])
    expect(faultRows(rows)).toEqual([{ what: 'fault', fault: 'reworded copy', sources: 1 }])
    expect(sourceFacts(entries)).toEqual({ all: 2, faulty: 1, undated: 1 })
  })
})

describe(sourceRows, () => {
  const rows = sourceRows(parsed.evidence, entries, parsed.model.plans)

  it('counts what cites each source, statements and provisions of plans', () => {
    expect(rows.map(({ source, statements, provisions }) => [source.id, statements, provisions])).toEqual([
      ['source', 1, 0],
      ['copy', 2, 0],
      ['treaty', 0, 1],
    ])
    expect(sourceRows(parsed.evidence, entries, [])).toHaveLength(2)
  })

  it('finds publishers, titles and faults without case and accents', () => {
    expect(findSources(rows, 'eclair', undefined).map(({ source }) => source.id)).toEqual(['copy'])
    expect(findSources(rows, 'REWORDED', undefined)).toHaveLength(1)
    expect(findSources(rows, undefined, 'official').map(({ source }) => source.id)).toEqual(['treaty'])
  })

  it('can be put in order of use, of publisher and of class', () => {
    const ids = (sort: Parameters<typeof sortSources>[1]) =>
      sortSources(rows, sort).map(({ source }) => source.id)
    expect(ids('cited')).toEqual(['copy', 'source', 'treaty'])
    expect(ids('publisher')).toEqual(['copy', 'source', 'treaty'])
    expect(ids('reliability')).toEqual(['treaty', 'source', 'copy'])
  })
})
