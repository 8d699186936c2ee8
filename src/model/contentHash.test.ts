import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDocument, anIssue, aPosition } from '../testing/builders.ts'
import { contentHash } from './contentHash.ts'

const document = aDocument({ issues: [anIssue({ positions: [aPosition()] })] })

describe(contentHash, () => {
  it('is 64 hex digits', () => {
    expect(contentHash(document)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the SHA-256 of the content with its keys in order, so that others can compute it too', () => {
    // printf '{"a":[1,"é",null,true],"b":{}}' | sha256sum
    expect(contentHash({ b: {}, a: [1, 'é', null, true] })).toBe(
      '6c8abec56c3a13579ebebe8727d345c4b4d9f7d1514336b9b86a123a28f30e63',
    )
  })

  it('does not depend on the order of keys, at any depth', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(contentHash(withKeysReversed(value))).toBe(contentHash(value))
      }),
    )
  })

  it('does not depend on spacing or on the hints for editors', () => {
    const [issue] = document.issues
    const hinted = {
      $schema: '../schema.json',
      ...document,
      issues: [{ ...issue, $schema: '../issue.json' }],
    }
    expect(contentHash(JSON.parse(JSON.stringify(hinted, null, 2)))).toBe(contentHash(document))
  })

  it('changes with any number or text that changes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const hash = contentHash(value)
        expect(leafChanges(value).filter((changed) => contentHash(changed) === hash)).toEqual([])
      }),
    )
  })

  it('changes with every leaf of a document', () => {
    const hashes = new Set([contentHash(document), ...leafChanges(document).map(contentHash)])
    expect(hashes.size).toBe(leafChanges(document).length + 1)
  })

  it('changes with the order of a list, with a type, and with a key', () => {
    const different = [
      { a: [1, 2] },
      { a: [2, 1] },
      { a: ['1', 2] },
      { b: [1, 2] },
      { a: [[1, 2]] },
      { a: [12] },
      {},
    ]
    expect(new Set(different.map(contentHash)).size).toBe(different.length)
  })
})

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, entry]) => [key, withKeysReversed(entry)]),
  )
}

/** For each number and text in a value, a copy of the value with only that one changed. */
function leafChanges(value: unknown): unknown[] {
  if (typeof value === 'string') return [`${value}.`]
  if (typeof value === 'number') return [value === 0 ? 1 : 0]
  if (Array.isArray(value)) {
    const items: unknown[] = value
    return items.flatMap((item, index) => leafChanges(item).map((changed) => items.with(index, changed)))
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  return entries.flatMap(([key, entry], index) =>
    leafChanges(entry).map((changed) => Object.fromEntries(entries.with(index, [key, changed]))),
  )
}
