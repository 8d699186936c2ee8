import { describe, expect, it } from 'vitest'
import { NAME, stopAfter } from './stops.ts'

const rows = [
  { key: 'group:water', stops: [NAME] },
  { key: 'dam', stops: [NAME, 'alba', 'curonia', 'borduria'] },
  { key: 'fish', stops: [NAME, 'borduria'] },
  { key: 'boats', stops: [NAME, 'curonia', 'alba'] },
]
const go = (key: string, row: string, stop: string, { wanted = stop, ctrl = false } = {}) =>
  stopAfter(key, ctrl, { row, stop }, wanted, rows)

describe(stopAfter, () => {
  it('goes along a row in the order of its values, and stays at the ends', () => {
    expect(go('ArrowRight', 'dam', 'alba')).toEqual({ row: 'dam', stop: 'curonia' })
    expect(go('ArrowLeft', 'dam', 'alba')).toEqual({ row: 'dam', stop: NAME })
    expect(go('ArrowRight', 'dam', 'borduria')).toEqual({ row: 'dam', stop: 'borduria' })
    expect(go('ArrowLeft', 'dam', NAME)).toEqual({ row: 'dam', stop: NAME })
  })

  it('keeps to the party from row to row, over rows on which it is silent', () => {
    expect(go('ArrowDown', 'dam', 'alba')).toEqual({ row: 'fish', stop: NAME })
    expect(go('ArrowDown', 'fish', NAME, { wanted: 'alba' })).toEqual({ row: 'boats', stop: 'alba' })
    expect(go('ArrowUp', 'dam', 'alba')).toEqual({ row: 'group:water', stop: NAME })
  })

  it('goes to the ends of the row, and with Ctrl to the first and last row', () => {
    expect(go('End', 'dam', NAME)).toEqual({ row: 'dam', stop: 'borduria' })
    expect(go('Home', 'dam', 'borduria')).toEqual({ row: 'dam', stop: NAME })
    expect(go('End', 'dam', 'alba', { ctrl: true })).toEqual({ row: 'boats', stop: 'alba' })
    expect(go('Home', 'boats', 'alba', { ctrl: true })).toEqual({ row: 'group:water', stop: NAME })
  })

  it('leaves other keys alone', () => {
    expect(go('a', 'dam', 'alba')).toBeUndefined()
  })
})
