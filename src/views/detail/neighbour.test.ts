import { describe, expect, it } from 'vitest'
import { neighbour } from './neighbour.ts'

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

describe(neighbour, () => {
  it('goes round the ends', () => {
    expect(neighbour(items, 'c', 1)?.id).toBe('a')
    expect(neighbour(items, 'a', -1)?.id).toBe('c')
    expect(neighbour(items, 'a', 1)?.id).toBe('b')
  })

  it('enters the list at its end from an item that is hidden', () => {
    expect(neighbour(items, 'x', 1)?.id).toBe('a')
    expect(neighbour(items, 'x', -1)?.id).toBe('c')
  })

  it('has nowhere to go in an empty list', () => {
    expect(neighbour([], 'a', 1)).toBeUndefined()
  })
})
