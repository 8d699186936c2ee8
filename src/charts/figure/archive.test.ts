import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeArchive, type ArchiveFigure, type ArchiveProgress } from './archive.ts'
import type { FigureSpec, Provenance } from './figureSpec.ts'
import type { FigureOptions } from './renderFigure.tsx'

const provenance: Provenance = {
  modelId: 'river-talks',
  authors: ['A. Author'],
  modelTitle: 'The river talks',
  modelVersion: '1.0.0',
  hash: 'ab12cd34ef',
  licence: 'CC BY 4.0',
  asOf: '2025-12-24',
  address: 'https://example.org/?view=matrix&asOf=2025-12-24',
  sources: 'one statement',
}
const options: FigureOptions = {
  layout: 'page',
  theme: 'light',
  parts: { legend: true, note: true, sources: true },
}
const matrix = { id: 'matrix', title: 'Matrix' }

function aSpec(id: string): FigureSpec<unknown> {
  return {
    id,
    title: `The ${id}`,
    headline: 'All agree.',
    subtitle: 'As of a day.',
    legend: [],
    note: 'A note.',
    rows: [{}],
    columns: [{ id: 'value', label: 'Value', value: () => 7 }],
    panels: async () => [],
  }
}

function aFigure(id: string, rest: Partial<ArchiveFigure> = {}): ArchiveFigure {
  return { title: `The ${id}`, make: async () => ({ spec: aSpec(id), provenance }), ...rest }
}

async function archiveOf(figures: readonly ArchiveFigure[], signal = new AbortController().signal) {
  const progress: ArchiveProgress[] = []
  const archive = await makeArchive(figures, options, ['json'], 1, (one) => progress.push(one), signal)
  const files = unzipSync(new Uint8Array(await archive.content.arrayBuffer()))
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
  return { archive, progress, names: Object.keys(files), readme }
}

describe('an archive of one view', () => {
  it('holds its figures without folders of views, and links to the view', async () => {
    const { archive, names, readme } = await archiveOf([aFigure('map'), aFigure('list')])
    expect(archive.name).toBe('parley-figures-2025-12-24.zip')
    expect(names).toEqual([
      'README.txt',
      'data/parley-map-2025-12-24.json',
      'data/parley-map-2025-12-24.csv',
      'data/parley-list-2025-12-24.json',
      'data/parley-list-2025-12-24.csv',
    ])
    expect(readme).toContain('The river talks: figures as of 24 December 2025')
    expect(readme).toContain('View: https://example.org/?view=matrix&asOf=2025-12-24')
    expect(readme).not.toContain('LEFT OUT')
    expect(readme).not.toContain('NOT DRAWN')
  })
})

describe('an archive of all views', () => {
  const figures = [
    aFigure('map', { view: matrix }),
    aFigure('list', { view: matrix, make: async () => ({ none: 'No plan was tabled.' }) }),
    aFigure('bars', {
      view: { id: 'pairs', title: 'Pairs' },
      make: () => Promise.reject(new Error('No canvas.')),
    }),
  ]

  it('has a folder for each view, and names what is missing and why', async () => {
    const { archive, names, readme } = await archiveOf(figures)
    expect(archive.name).toBe('parley-all-figures-2025-12-24.zip')
    expect(names).toEqual([
      'README.txt',
      'data/matrix/parley-map-2025-12-24.json',
      'data/matrix/parley-map-2025-12-24.csv',
    ])
    expect(readme).toContain('The river talks: the figures of all views as of 24 December 2025')
    expect(readme).toContain('Matrix: The map (map)')
    expect(readme).toContain(
      'LEFT OUT: NOTHING TO SHOW FOR THIS SELECTION\nMatrix, The list: No plan was tabled.',
    )
    expect(readme).toContain('NOT DRAWN\nPairs, The bars: No canvas.')
    expect(archive.says).toBe(
      '1 figure, 3 files. 1 left out with nothing to show; the README says why. Not drawn: Pairs, The bars: No canvas.',
    )
  })

  it('names view and figure while it is made', async () => {
    const { progress } = await archiveOf(figures)
    expect(progress).toEqual([
      { done: 0, of: 3, name: 'Matrix, The map' },
      { done: 1, of: 3, name: 'Matrix, The list' },
      { done: 2, of: 3, name: 'Pairs, The bars' },
    ])
  })

  it('says why where there is nothing at all', async () => {
    await expect(archiveOf(figures.slice(1, 2))).rejects.toThrow('Matrix, The list: No plan was tabled.')
  })
})

it('stops before the next figure once it is cancelled', async () => {
  const controller = new AbortController()
  const made: string[] = []
  const counted = ['one', 'two'].map((id) =>
    aFigure(id, {
      make: async () => {
        made.push(id)
        controller.abort()
        return { spec: aSpec(id), provenance }
      },
    }),
  )
  await expect(archiveOf(counted, controller.signal)).rejects.toThrow(/abort/i)
  expect(made).toEqual(['one'])
})
