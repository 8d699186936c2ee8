import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someDay, someId, someIds } from '../testing/arbitraries.ts'
import { formatViewState, parseViewState } from './url.ts'
import { DEFAULT_VIEW_STATE, toggled, withChoices, type ViewState } from './viewState.ts'

const part = fc.integer({ min: 0, max: 9999 })
const hexDigits = fc.nat().map((number) => number.toString(16).padStart(8, '0'))
const someVersion = fc
  .tuple(part, part, part, hexDigits)
  .map(([major, minor, patch, hash]) => `${major}.${minor}.${patch}-${hash}`)

/** What a reader may type, as the address keeps it: trimmed, bounded, whole characters only. */
const someWords = fc
  .string({ unit: 'binary', maxLength: 90 })
  .map((typed) => typed.toWellFormed().trim())
  .filter((typed) => typed.length > 0)

/** Every choice, made or not; the type checker asks for a line when a choice is added. */
const choices: { [Key in keyof Required<ViewState>]: fc.Arbitrary<Required<ViewState>[Key]> } = {
  view: someId,
  hide: someIds,
  hideGroups: someIds,
  hideIssues: someIds,
  asOf: someDay,
  since: someDay,
  issue: someId,
  party: someId,
  sort: someId,
  density: fc.constantFrom('compact', 'roomy'),
  fold: someIds,
  plans: someIds,
  compare: someIds,
  panels: someIds,
  weights: fc.constant('salience'),
  shade: fc.constant('none'),
  group: someId,
  from: someDay,
  to: someDay,
  find: someWords,
  only: someIds,
  about: someId,
  speaker: someWords,
  attribution: someId,
  reliability: someId,
  without: someIds,
  shifts: fc.constant('all'),
  shift: someIds,
  plan: someId,
  gap: someIds,
  embed: someId,
  model: someVersion,
}
const someState: fc.Arbitrary<ViewState> = fc.record(choices, {
  requiredKeys: Object.keys(DEFAULT_VIEW_STATE) as (keyof ViewState)[],
})

describe(formatViewState, () => {
  it('writes nothing for the default', () => {
    expect(formatViewState(DEFAULT_VIEW_STATE)).toBe('')
  })

  it('is read back as the same choices, whatever they are', () => {
    fc.assert(
      fc.property(someState, (state) => {
        expect(parseViewState(formatViewState(state))).toEqual(state)
      }),
    )
  })

  it('writes departures from the default only', () => {
    fc.assert(
      fc.property(someState, (state) => {
        const written = [...new URLSearchParams(formatViewState(state)).keys()]
        const departures = Object.entries(state).filter(([, value]) => value.length > 0)
        expect(written.toSorted()).toEqual(departures.map(([key]) => key).toSorted())
      }),
    )
  })

  it('writes an address that a person can read', () => {
    const state = withChoices(DEFAULT_VIEW_STATE, {
      view: 'matrix',
      hide: ['europe', 'us'],
      asOf: '2025-11-25',
      model: '1.0.0-ab12cd34',
    })
    expect(formatViewState(state)).toBe('?view=matrix&hide=europe,us&asOf=2025-11-25&model=1.0.0-ab12cd34')
  })

  it('writes the same address for the same choices, in whatever order they were made', () => {
    const first = withChoices(withChoices(DEFAULT_VIEW_STATE, { issue: 'elections' }), { view: 'matrix' })
    const second = withChoices(withChoices(DEFAULT_VIEW_STATE, { view: 'matrix' }), { issue: 'elections' })
    expect(formatViewState(first)).toBe(formatViewState(second))
  })
})

describe(parseViewState, () => {
  it('reads the default from no query', () => {
    expect(parseViewState('')).toEqual(DEFAULT_VIEW_STATE)
    expect(parseViewState('?')).toEqual(DEFAULT_VIEW_STATE)
  })

  it('reads some choices from any text, and they stay as they are when written and read again', () => {
    const keyed = fc
      .array(fc.tuple(fc.constantFrom(...Object.keys(choices)), fc.string()))
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), keyed), (text) => {
        const state = parseViewState(text)
        expect(parseViewState(formatViewState(state))).toEqual(state)
      }),
    )
  })

  it.each([
    'asOf=2025-02-30',
    'asOf=yesterday',
    'since=2025-1-1',
    'view=Matrix',
    'view=__proto__',
    'view=',
    'issue=nato%20membership',
    'party=<script>',
    `issue=${'a'.repeat(81)}`,
    'density=huge',
    'model=1.0.0',
    'model=latest',
    'hide=',
    'hide=,,',
    'hide=__proto__',
    'unheard-of=1',
    '__proto__=1',
    'constructor=1',
    '%',
    '%E0%A4%A',
  ])('falls back quietly from ?%s', (query) => {
    expect(parseViewState(`?${query}`)).toEqual(DEFAULT_VIEW_STATE)
  })

  it('keeps what is well-formed beside what is not', () => {
    expect(parseViewState('?hide=europe,RUSSIA,us,europe&asOf=soon&view=matrix')).toEqual({
      ...DEFAULT_VIEW_STATE,
      hide: ['europe', 'us'],
      view: 'matrix',
    })
  })

  it('reads commas that a mail program has escaped', () => {
    expect(parseViewState('?hide=europe%2Cus').hide).toEqual(['europe', 'us'])
  })

  it('does not let a link change the default of others', () => {
    parseViewState('?hide=europe&__proto__=x')
    expect(parseViewState('')).toEqual(DEFAULT_VIEW_STATE)
  })
})

describe(withChoices, () => {
  it('takes a choice back that is given as undefined, and an emptied list with it', () => {
    const state = withChoices(DEFAULT_VIEW_STATE, { issue: 'elections', hide: ['us'] })
    expect(withChoices(state, { issue: undefined, hide: undefined })).toEqual(DEFAULT_VIEW_STATE)
  })
})

describe(toggled, () => {
  it('comes back to the same ids when it is done twice', () => {
    fc.assert(
      fc.property(someIds, someId, (ids, id) => {
        const twice = toggled(toggled(ids, id), id)
        expect(twice.toSorted()).toEqual(ids.toSorted())
      }),
    )
  })
})
