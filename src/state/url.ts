import { isDay } from '../base/days.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from './viewState.ts'

/** How one choice is written in the address and read back; what does not fit is no choice. */
interface Codec<Value> {
  readonly read: (text: string) => Value | undefined
  readonly write: (value: Value) => string | undefined
}

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/
const MOST_IDS = 6000
const MOST_TEXT = 200

const id: Codec<string> = { read: (text) => (ID.test(text) ? text : undefined), write: (value) => value }
const day: Codec<string> = { read: (text) => (isDay(text) ? text : undefined), write: (value) => value }
const ids: Codec<readonly string[]> = {
  read: (text) => [...new Set(text.split(',').filter((part) => ID.test(part)))].slice(0, MOST_IDS),
  write: (value) => (value.length > 0 ? value.join(',') : undefined),
}
const oneOf = <Word extends string>(...words: readonly Word[]): Codec<Word> => ({
  read: (text) => words.find((word) => word === text),
  write: (value) => value,
})
const words: Codec<string> = {
  read: (written) => written.trim().slice(0, MOST_TEXT).toWellFormed().trim() || undefined,
  write: (value) => encodeURIComponent(value.toWellFormed()),
}
const modelVersion: Codec<string> = {
  read: (text) => (/^\d{1,4}\.\d{1,4}\.\d{1,4}-[0-9a-f]{8}$/.test(text) ? text : undefined),
  write: (value) => value,
}

const CODECS: { readonly [Key in keyof Required<ViewState>]: Codec<NonNullable<ViewState[Key]>> } = {
  view: id,
  hide: ids,
  hideGroups: ids,
  hideIssues: ids,
  asOf: day,
  since: day,
  issue: id,
  party: id,
  sort: id,
  density: oneOf('compact', 'roomy'),
  fold: ids,
  plans: ids,
  compare: ids,
  panels: ids,
  weights: oneOf('salience'),
  shade: oneOf('none'),
  group: id,
  from: day,
  to: day,
  find: words,
  only: ids,
  about: id,
  speaker: words,
  attribution: id,
  reliability: id,
  without: ids,
  shifts: oneOf('all'),
  shift: ids,
  plan: id,
  gap: ids,
  // A frame whose figure can’t be read must say so, not show everything.
  embed: { read: (text) => (ID.test(text) ? text : 'unreadable'), write: (value) => value },
  model: modelVersion,
}

const KEYS = Object.keys(CODECS) as (keyof ViewState)[]

/** The choices in an address's query, `?view=matrix&hide=europe`. Total: what is unknown or malformed is left out. */
export function parseViewState(query: string): ViewState {
  const params = new URLSearchParams(query)
  const read = KEYS.map((key) => {
    const text = params.get(key)
    return [key, text === null ? undefined : CODECS[key].read(text)] as const
  })
  return { ...DEFAULT_VIEW_STATE, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) }
}

/** The query for some choices, `''` for the default; `parseViewState` gives the same choices back. */
export function formatViewState(state: ViewState): string {
  const params = KEYS.flatMap((key) => {
    const value = state[key]
    const text = value === undefined ? undefined : (CODECS[key] as Codec<unknown>).write(value)
    // Ids, days and versions need no escaping, and a bare comma keeps the address readable.
    return text === undefined ? [] : [`${key}=${text}`]
  })
  return params.length > 0 ? `?${params.join('&')}` : ''
}
