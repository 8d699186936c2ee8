import type { BaseIssue } from 'valibot'
import type { Fault, Locate } from './fault.ts'
import { nearestWord } from './nearestWord.ts'

type Words = Pick<Fault, 'problem' | 'cure'>

/** What each named pattern of the schema asks for, in an author's words. */
const PATTERNS: Readonly<Record<string, string>> = {
  id: 'Small letters, digits and hyphens, starting with a letter or digit.',
  evidence: 'The id of a statement, or “plan-id#point” for a provision of a plan.',
  day: 'A real calendar day as YYYY-MM-DD, for example 2025-11-25.',
  link: 'An address that starts with https:// or http://.',
  figure: 'Letters and digits, starting with a letter.',
  version: 'Three numbers with dots, for example 1.0.0.',
  point: 'Letters, digits, dots or hyphens, at most 20.',
}

/** Turns what the schema found into what, where and how to mend it. */
export function describeIssue(issue: BaseIssue<unknown>, schema: unknown, locate: Locate): Fault {
  const path = (issue.path ?? []).map((step) => step.key as string | number)
  return { ...locate(path), ...wordsOf(issue, path, schema) }
}

function wordsOf(issue: BaseIssue<unknown>, path: (string | number)[], schema: unknown): Words {
  const key = String(path.at(-1) ?? '')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keysAt(schema, path.slice(0, -1))
    const meant = nearestWord(key, known)
    return {
      problem: `“${key}” is not a key of this format.`,
      cure: meant ? `Did you mean “${meant}”?` : `Known here: ${known.join(', ')}.`,
    }
  }
  if (issue.input === undefined) {
    return { problem: `“${key}” is missing.`, cure: `Add ${expectedWords(issue)}.` }
  }
  const pattern = PATTERNS[issue.message]
  if (pattern) return { problem: `${quoted(issue.input)} does not fit.`, cure: pattern }
  return validationWords(issue)
}

function validationWords(issue: BaseIssue<unknown>): Words {
  const limit = (issue as { requirement?: unknown }).requirement
  switch (issue.type) {
    case 'min_value':
    case 'max_value':
      if (limit === 0 || limit === 100)
        return { problem: `${quoted(issue.input)} lies outside the scale.`, cure: 'A number from 0 to 100.' }
      return { problem: `${quoted(issue.input)} is too small.`, cure: `At least ${String(limit)}.` }
    case 'integer':
      return { problem: `${quoted(issue.input)} does not fit.`, cure: 'Give a whole number.' }
    case 'finite':
      return {
        problem: 'The number is too large.',
        cure: 'A number that can be written without an exponent.',
      }
    case 'strict_tuple':
      return { problem: 'It has an entry too many.', cure: 'Two numbers, the lower first.' }
    case 'min_length':
      return { problem: 'It is empty.', cure: 'At least one entry, or one character of text.' }
    case 'max_length':
      return { problem: 'It is too long.', cure: `At most ${String(limit)} characters or entries.` }
    default:
      return { problem: `${quoted(issue.input)} does not fit.`, cure: `Give ${expectedWords(issue)}.` }
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list, in square brackets',
  Object: 'an object, in braces',
}

function expectedWords(issue: BaseIssue<unknown>): string {
  const expected = issue.expected ?? 'another value'
  const options = [...expected.matchAll(/"([^"]*)"/g)].map((match) => match[1])
  if (options.length > 1) return `one of: ${options.join(', ')}`
  if (options[0] !== undefined && issue.type === 'strict_object') return `the key “${options[0]}”`
  return TYPE_WORDS[expected] ?? expected
}

function quoted(input: unknown): string {
  if (typeof input === 'object' && input !== null) return Array.isArray(input) ? 'A list' : 'An object'
  const text = typeof input === 'string' ? `“${input}”` : (JSON.stringify(input) ?? 'This')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

interface SchemaNode {
  readonly entries?: Record<string, unknown>
  readonly item?: unknown
  readonly items?: readonly unknown[]
  readonly wrapped?: unknown
}

/** The keys that the format knows at a place of the document. */
function keysAt(schema: unknown, path: readonly (string | number)[]): string[] {
  const node = unwrap(schema)
  const [step, ...rest] = path
  if (step === undefined) return Object.keys(node.entries ?? {})
  const next = typeof step === 'number' ? (node.item ?? node.items?.[step]) : node.entries?.[step]
  return next === undefined ? [] : keysAt(next, rest)
}

function unwrap(schema: unknown): SchemaNode {
  const node = schema as SchemaNode
  return node.wrapped === undefined ? node : unwrap(node.wrapped)
}
