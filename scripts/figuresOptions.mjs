import * as util from 'node:util'
import { messageOf } from './runCommand.mjs'

/** A command that can't be carried out as it was given. */
export class UsageError extends Error {}

/**
 * @typedef {{
 *   figures: readonly { readonly id: string, readonly title: string }[],
 *   layouts: readonly string[],
 *   formats: readonly string[],
 *   isDay: (text: string) => boolean,
 * }} Known
 * @typedef {{
 *   help: boolean, figures: string[], everyFigure: boolean, formats: string[], layout: string,
 *   theme: 'light' | 'dark', scale: 1 | 2 | 4, out: string, model: string | undefined, query: string, site: string, siteNamed: boolean,
 *   parts: { legend: boolean, note: boolean, sources: boolean },
 * }} Options
 */

/** @param {Known} known */
export function helpWords({ figures, layouts, formats }) {
  const width = Math.max(...figures.map(({ id }) => id.length))
  return `Draws figures as files, with the same code as the page.

  npm run figures -- --figure common-ground [options]

  --figure IDS        which, by commas, or all
  --format FORMATS    ${formats.join(', ')}, by commas; svg unless told
  --layout LAYOUT     ${layouts.join(', ')}; page unless told
  --theme THEME       light or dark; light unless told
  --scale N           pixels of a PNG for each px: 1, 2 or 4; 2 unless told
  --without PARTS     leave out legend, note or sources, by commas
  --out FOLDER        where the files go; figures unless told
  --model FILE        a model document in place of the shipped model
  --as-of DAY         2025-11-25; the model's own day unless told
  --since DAY         the day that shifts are counted from
  --hide PARTIES      parties to leave out, by ids and commas; so --hide-groups and --hide-issues
  --view QUERY        any choices as in the page's address, '?sort=disagreement&plans=a,b'; a whole link will do.
                      The options above go before it.
  --site ADDRESS      what links in the files begin with; ${LOCAL} unless told
  --help              these words

Files are named as the page names them: parley-common-ground-2025-11-25.svg. A figure that is too long for its
layout is split over several: …-1.svg, …-2.svg. Ends with 0 when all is written, 2 when the command is at fault,
1 when something else is.

Figures:
${figures.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`).join('\n')}`
}

const LOCAL = 'http://localhost:4173/'

const FLAGS = /** @type {const} */ ({
  figure: { type: 'string' },
  format: { type: 'string', default: 'svg' },
  layout: { type: 'string', default: 'page' },
  theme: { type: 'string', default: 'light' },
  scale: { type: 'string', default: '2' },
  without: { type: 'string', default: '' },
  out: { type: 'string', default: 'figures' },
  model: { type: 'string' },
  'as-of': { type: 'string' },
  since: { type: 'string' },
  hide: { type: 'string' },
  'hide-groups': { type: 'string' },
  'hide-issues': { type: 'string' },
  view: { type: 'string', default: '' },
  site: { type: 'string' },
  help: { type: 'boolean', default: false },
})

/**
 * Reads the command's words. @throws UsageError that names what is wrong and what is possible
 * @param {string[]} words
 * @param {Known} known
 * @returns {Options}
 */
export function readOptions(words, known) {
  const values = parse(words)
  const ids = known.figures.map(({ id }) => id)
  if (!values.help && values.figure === undefined)
    throw new UsageError(`Say which figure with --figure: ${ids.join(', ')}, or all.`)
  const everyFigure = values.figure === 'all'
  const left = manyOf('--without', values.without, ['legend', 'note', 'sources'])
  for (const flag of /** @type {const} */ (['as-of', 'since'])) {
    const day = values[flag]
    if (day !== undefined && !known.isDay(day))
      throw new UsageError(`--${flag} takes a day such as 2025-11-25, not “${day}”.`)
  }
  return {
    help: values.help,
    figures: everyFigure ? ids : manyOf('--figure', values.figure ?? '', ids, ', or all'),
    everyFigure,
    formats: manyOf('--format', values.format, known.formats),
    layout: oneOf('--layout', values.layout, known.layouts),
    theme: oneOf('--theme', values.theme, /** @type {const} */ (['light', 'dark'])),
    scale: /** @type {1 | 2 | 4} */ (Number(oneOf('--scale', values.scale, ['1', '2', '4']))),
    out: values.out,
    model: values.model,
    query: queryOf(values),
    site: siteOf(values.site ?? LOCAL),
    siteNamed: values.site !== undefined,
    parts: {
      legend: !left.includes('legend'),
      note: !left.includes('note'),
      sources: !left.includes('sources'),
    },
  }
}

/** @param {string[]} words */
function parse(words) {
  try {
    return util.parseArgs({ args: words, options: FLAGS }).values
  } catch (error) {
    throw new UsageError(messageOf(error), { cause: error })
  }
}

/** @param {Record<string, unknown>} values */
function queryOf(values) {
  const params = new URLSearchParams(
    String(values['view'])
      .replace(/^[^?]*\?/, '')
      .replace(/#.*$/, ''),
  )
  params.delete('embed')
  const named = /** @type {const} */ ([
    ['as-of', 'asOf'],
    ['since', 'since'],
    ['hide', 'hide'],
    ['hide-groups', 'hideGroups'],
    ['hide-issues', 'hideIssues'],
  ])
  for (const [flag, key] of named) {
    const value = values[flag]
    if (typeof value === 'string') params.set(key, split(value).join(','))
  }
  return `?${params.toString()}`
}

/** @param {string} text */
function siteOf(text) {
  const site = URL.canParse(text) ? new URL(text) : undefined
  if (!site || !/^https?:$/.test(site.protocol))
    throw new UsageError(`--site takes an address such as https://example.org/parley/, not “${text}”.`)
  return site.href
}

/**
 * @template {string} Word
 * @param {string} flag
 * @param {string} text
 * @param {readonly Word[]} words
 * @returns {Word}
 */
function oneOf(flag, text, words) {
  const found = words.find((word) => word === text)
  if (found === undefined) throw new UsageError(`${flag} takes ${words.join(', ')}, not “${text}”.`)
  return found
}

/**
 * @param {string} flag
 * @param {string} text
 * @param {readonly string[]} words
 */
function manyOf(flag, text, words, more = '') {
  const asked = [...new Set(split(text))]
  const stranger = asked.find((word) => !words.includes(word))
  if (stranger !== undefined)
    throw new UsageError(`${flag} does not know “${stranger}”. It takes ${words.join(', ')}${more}.`)
  if (asked.length === 0 && (flag === '--format' || (flag === '--figure' && text !== '')))
    throw new UsageError(`${flag} names nothing. It takes ${words.join(', ')}${more}.`)
  return asked
}

/** @param {string} text */
function split(text) {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
