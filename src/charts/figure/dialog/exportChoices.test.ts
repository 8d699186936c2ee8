import { describe, expect, it } from 'vitest'
import { keepChoices, keptChoices, parseChoices } from './exportChoices.ts'

describe('parseChoices', () => {
  const first = parseChoices(null)

  it('reads back what was kept', () => {
    const choices = {
      ...first,
      format: 'svg',
      layout: 'tall',
      scale: 4,
      note: false,
      allFormats: ['json'],
      allScope: 'all',
    } as const
    expect(parseChoices(JSON.stringify(choices))).toEqual(choices)
  })

  it.each([
    '',
    'no json',
    '7',
    'null',
    '[]',
    '{"format":"exe","scale":3,"layout":7,"allFormats":"png","allScope":"some","legend":"no"}',
  ])('is as at first for %s', (json) => expect(parseChoices(json)).toEqual(first))
})

it('works without storage', () => {
  expect(() => keepChoices(keptChoices())).not.toThrow()
})
