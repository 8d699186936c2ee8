import { describe, expect, it } from 'vitest'
import { isDay } from '../src/base/days.ts'
import { LAYOUT_IDS } from '../src/charts/figure/layouts.ts'
import { FIGURE_LIST } from '../src/views/figures/figureList.ts'
import { helpWords, readOptions, UsageError } from './figuresOptions.mjs'

const known = { figures: FIGURE_LIST, layouts: LAYOUT_IDS, formats: ['png', 'svg', 'csv', 'json'], isDay }
const read = (line: string) => readOptions(line.split(' ').filter(Boolean), known)

describe(readOptions, () => {
  it('reads the example of the documentation', () => {
    const line =
      '--as-of 2025-11-25 --figure common-ground --format svg,png --layout slide --out dir --hide europe'
    expect(read(line)).toMatchObject({
      figures: ['common-ground'],
      everyFigure: false,
      formats: ['svg', 'png'],
      layout: 'slide',
      theme: 'light',
      scale: 2,
      out: 'dir',
      model: undefined,
      query: '?asOf=2025-11-25&hide=europe',
      parts: { legend: true, note: true, sources: true },
    })
  })

  it('takes all figures, and each once', () => {
    expect(read('--figure all')).toMatchObject({
      everyFigure: true,
      figures: FIGURE_LIST.map(({ id }) => id),
    })
    expect(read('--figure spectrum,positions,spectrum').figures).toEqual(['spectrum', 'positions'])
  })

  it('takes the choices of a link, and its own options before them', () => {
    const link = 'http://localhost:4173/?view=matrix&sort=disagreement&hide=us&embed=x#top'
    expect(read(`--figure positions --view ${link} --hide europe,russia`).query).toBe(
      '?view=matrix&sort=disagreement&hide=europe%2Crussia',
    )
  })

  it.each([
    ['', 'Say which figure with --figure: issue-states'],
    ['--figure nope', '“nope”. It takes issue-states, common-ground'],
    ['--figure ,', 'names nothing'],
    ['--figure spectrum --format pdf', '--format does not know “pdf”. It takes png, svg'],
    ['--figure spectrum --format ,', '--format names nothing'],
    ['--figure spectrum --layout a4', '--layout takes page, slide, square, tall, not “a4”'],
    ['--figure spectrum --scale 3', '--scale takes 1, 2, 4'],
    ['--figure spectrum --theme sepia', '--theme takes light, dark'],
    ['--figure spectrum --without title', '--without does not know “title”'],
    ['--figure spectrum --as-of 2025-02-31', '--as-of takes a day such as'],
    ['--figure spectrum --site javascript:alert(1)', '--site takes an address'],
    ['--figure spectrum --frmat svg', '--frmat'],
    ['spectrum', 'spectrum'],
  ])('refuses “%s” with what is possible', (line, words) => {
    expect(() => read(line)).toThrow(UsageError)
    expect(() => read(line)).toThrow(words)
  })

  it('asks for nothing where help is wanted', () => {
    expect(read('--help').help).toBe(true)
  })
})

describe(helpWords, () => {
  it('names every option, layout and figure', () => {
    const words = helpWords(known)
    for (const one of [
      ...FIGURE_LIST.map(({ id }) => id),
      ...LAYOUT_IDS,
      '--as-of',
      '--hide',
      '--model',
      '--out',
    ])
      expect(words).toContain(one)
  })
})
