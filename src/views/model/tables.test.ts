import { describe, expect, it } from 'vitest'
import { locateInFile } from '../../model/fault.ts'
import { parseModel } from '../../model/parseModel.ts'
import {
  aCoding,
  aDocument,
  anEvent,
  anIndicator,
  anIssue,
  aPlan,
  aPosition,
  aProvision,
} from '../../testing/builders.ts'
import { evidenceTables, modelTables } from './tables.ts'

const { model, evidence } = parseModel(
  aDocument({
    issues: [
      anIssue({
        figures: [{ key: 'metres', unit: 'm' }],
        positions: [
          aPosition({ value: 20, range: [10, 30], redLine: { max: 40 }, figures: { metres: 12 } }),
          aPosition({ party: 'borduria', missing: 'deferred' }),
        ],
      }),
    ],
    plans: [aPlan({ codings: [aCoding({ open: true, range: [40, 60] })], provisions: [aProvision()] })],
    events: [anEvent()],
    indicators: [anIndicator()],
  }),
  locateInFile('model.json'),
)
const tables = [...modelTables(model), ...evidenceTables(evidence)]
const linesOf = (id: string) =>
  (tables.find((table) => table.id === id)?.format() ?? '')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')

describe('the tables of a model', () => {
  it('are all there, each with as many lines as it says', () => {
    expect(tables.map(({ id, count }) => [id, count])).toEqual([
      ['parties', 3],
      ['issues', 1],
      ['options', 3],
      ['positions', 2],
      ['plans', 1],
      ['codings', 1],
      ['statements', 1],
      ['sources', 1],
      ['provisions', 1],
      ['events', 1],
      ['indicators', 1],
    ])
    for (const { id, count } of tables) expect([id, linesOf(id).length]).toEqual([id, count + 1])
  })

  it('leave a cell empty where nothing is recorded, never 0', () => {
    expect(linesOf('positions')).toEqual([
      'issue,party,from,value,rangeLow,rangeHigh,redLineMin,redLineMax,salience,confidence,basis,missing,evidence,contested,dissent,figures,note',
      'dam-height,alba,2025-03-01,20,10,30,,40,,high,stated,,statement,,,metres=12,',
      'dam-height,borduria,2025-03-01,,,,,,,,,deferred,statement,,,,',
    ])
  })

  it('name every field of the records that they hold', () => {
    const header = (id: string) => linesOf(id)[0]?.split(',') ?? []
    const missing = (id: string, records: readonly object[], but: readonly string[] = []) =>
      records
        .flatMap((record) => Object.keys(record))
        .filter((key) => !header(id).includes(key) && !but.includes(key))
    expect(missing('statements', [...evidence.statements.values()])).toEqual([])
    expect(missing('sources', [...evidence.sources.values()])).toEqual([])
    expect(missing('provisions', [...evidence.provisions.values()].flat())).toEqual([])
    expect(missing('events', evidence.events)).toEqual([])
    expect(missing('indicators', evidence.indicators)).toEqual([])
    expect(missing('plans', model.plans, ['codings'])).toEqual([])
    expect(missing('codings', model.plans[0]?.codings ?? [], ['range'])).toEqual([])
    expect(missing('positions', model.issues[0]?.positions ?? [], ['range', 'redLine'])).toEqual([])
  })
})
