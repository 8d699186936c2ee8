import { describe, expect, it } from 'vitest'
import { spectrumHeadline } from './spectrum.ts'

const line = (title: string, spread: number | undefined) => ({ issue: { title }, reading: { spread } })

describe(spectrumHeadline, () => {
  it('counts the issues that span the scale and names the one on which all stand together', () => {
    expect(
      spectrumHeadline([line('Dam', 100), line('Fish', 0), line('Boats', 40), line('Tolls', undefined)]),
    ).toBe('On 1 of 3 issues the parties span the whole scale; on “Fish” they stand at the same point.')
  })

  it('counts the issues at one point where there are several', () => {
    expect(spectrumHeadline([line('Dam', 0), line('Fish', 0), line('Boats', 100)])).toBe(
      'On 1 of 3 issues the parties span the whole scale; on two they stand at the same point.',
    )
  })

  it('says so where no issue spans the scale and none is at one point', () => {
    expect(spectrumHeadline([line('Dam', 20), line('Fish', 90)])).toBe(
      'On none of 2 issues do the parties span the whole scale; on none do they stand at the same point.',
    )
  })

  it.each([
    [0, 'On “Dam” the parties stand at the same point.'],
    [1, 'On “Dam” the parties stand 1 point apart.'],
    [40, 'On “Dam” the parties stand 40 points apart.'],
    [100, 'On “Dam” the parties span the whole scale.'],
  ])('speaks of the issue alone where only one can be compared: %i', (spread, sentence) => {
    expect(spectrumHeadline([line('Dam', spread), line('Fish', undefined)])).toBe(sentence)
  })

  it('claims nothing where nothing can be compared', () => {
    expect(spectrumHeadline([line('Dam', undefined)])).toBe(
      'On no issue do two of the parties shown have a position.',
    )
    expect(spectrumHeadline([])).toBe('On no issue do two of the parties shown have a position.')
  })
})
