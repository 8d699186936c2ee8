const DAY_MS = 86_400_000
const START = Date.UTC(2025, 0, 1)
const PER_GROUP = 40
const RED_LINES = 0.03
const MOVES = 0.05

/**
 * A model of made-up talks of any size, the same at every run: what is measured must not hang on chance. Each party has a
 * position on an issue but for the share that is `missing`; a few have red lines, a few have moved once.
 * @param {number} parties
 * @param {number} issues
 * @param {number} missing
 */
export function madeUpModel(parties, issues, missing) {
  const next = numbersFrom(1)
  const ids = Array.from({ length: parties }, (_, index) => `party-${index + 1}`)
  const names = Array.from({ length: issues }, (_, index) => `issue-${index + 1}`)
  return {
    formatVersion: 1,
    id: `made-up-${parties}-${issues}`,
    title: `Made-up talks of ${parties} parties on ${issues} issues`,
    version: '1.0.0',
    coverage: { from: '2025-01-01', to: '2025-12-31' },
    asOf: '2025-12-31',
    authors: ['The benchmark'],
    licence: 'CC0 1.0',
    parties: ids.map((id, index) => ({ id, name: `Party ${index + 1}`, shortLabel: `P${index + 1}` })),
    groups: groupsOf(names),
    issues: names.map((id, index) => ({
      id,
      title: `Issue ${index + 1}`,
      question: `What becomes of issue ${index + 1}?`,
      scale: {
        low: 'Nothing',
        high: 'All of it',
        options: [0, 25, 50, 75, 100].map((value) => ({
          id: `at-${value}`,
          value,
          label: `${value} in the hundred`,
          meaning: `As much as ${value} in the hundred.`,
        })),
      },
      positions: ids.flatMap((party) => (next() < missing ? [] : positionsOf(party, next))),
    })),
    plans: [],
    statements: ids.map((party) => ({
      id: `${party}-said`,
      date: '2025-01-01',
      party,
      speaker: 'A minister',
      issues: [],
      summary: 'Said what the party wants.',
      attribution: 'on-record',
      sources: ['gazette'],
    })),
    sources: [
      {
        id: 'gazette',
        publisher: 'The Gazette',
        title: 'What the parties want',
        url: 'https://gazette.example/',
        kind: 'newspaper',
        reliability: 'high',
      },
    ],
    events: [],
    indicators: [],
  }
}

/**
 * @param {string} party
 * @param {() => number} next
 */
function positionsOf(party, next) {
  const first = positionAt(party, '2025-01-02', next)
  if (next() >= MOVES) return [first]
  const day = new Date(START + Math.floor(10 + next() * 350) * DAY_MS).toISOString().slice(0, 10)
  return [first, positionAt(party, day, next)]
}

/**
 * @param {string} party
 * @param {string} from
 * @param {() => number} next
 */
function positionAt(party, from, next) {
  const value = Math.round(next() * 20) * 5
  const red = next()
  const width = Math.ceil(next() * 40)
  const redLine =
    red < RED_LINES / 2
      ? { redLine: { max: Math.min(100, value + width) } }
      : red < RED_LINES
        ? { redLine: { min: Math.max(0, value - width) } }
        : {}
  return {
    party,
    from,
    value,
    ...redLine,
    salience: Math.round(next() * 100),
    confidence: 'high',
    basis: 'stated',
    evidence: [`${party}-said`],
  }
}

/** @param {string[]} issues */
function groupsOf(issues) {
  return Array.from({ length: Math.ceil(issues.length / PER_GROUP) }, (_, index) => ({
    id: `group-${index + 1}`,
    title: `Group ${index + 1}`,
    issues: issues.slice(index * PER_GROUP, (index + 1) * PER_GROUP),
  }))
}

/**
 * Numbers from 0 up to 1 that look like chance and are not.
 * @param {number} seed
 */
export function numbersFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
