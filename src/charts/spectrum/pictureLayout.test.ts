import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { capitalise } from '../../base/words.ts'
import { aGroup, aModel, anIssue, aPosition } from '../../testing/builders.ts'
import { groupsIn, piecesOf } from '../figure/stretch.ts'
import { partyLooks } from '../partyLook.ts'
import { lightTheme } from '../theme.ts'
import { LAYERS } from './layers.ts'
import { layoutPicture } from './pictureLayout.ts'
import { spectrumGroups } from './spectrumGroups.ts'
import { SpectrumPicture } from './SpectrumPicture.tsx'
import { spectrumRows } from './spectrumRows.ts'

const GROUPS = ['land', 'water']
const NUMBERS = ['one', 'two', 'three']
const model = aModel({
  groups: GROUPS.map((id) =>
    aGroup({ id, title: capitalise(id), issues: NUMBERS.map((number) => `${id}-${number}`) }),
  ),
  issues: GROUPS.flatMap((group) =>
    NUMBERS.map((number) =>
      anIssue({
        id: `${group}-${number}`,
        title: `${capitalise(group)} ${number}`,
        positions: [aPosition({ party: 'alba', value: 10 }), aPosition({ party: 'borduria', value: 90 })],
      }),
    ),
  ),
})
const days = { asOf: '2025-06-30', since: '2025-03-01' }
const rows = spectrumRows(
  model,
  model.issues.map((issue) => selectIssue(model, issue, model.parties, days.asOf)),
  model.parties,
  days,
  [],
)
const measure = (text: string) => text.length * 6

/** The words of the picture of the groups, with some folded. */
function wordsWith(fold: readonly string[]): string {
  const picture = createElement(SpectrumPicture, {
    layout: layoutPicture(spectrumGroups(rows, true, fold), 888, measure),
    looks: partyLooks(model.parties),
    theme: lightTheme,
    layers: new Set(LAYERS),
  })
  return renderToStaticMarkup(picture)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

describe('a folded group in the picture', () => {
  it('is one line that says its name and how many issues it stands for', () => {
    const words = wordsWith(['land'])
    expect(words).toContain('Land 3 issues, folded')
    expect(words).not.toContain('Land one')
    expect(words).toContain('Water one')
    expect(words).not.toContain('Water 3 issues')
  })

  it('takes no room for its issues', () => {
    const open = layoutPicture(spectrumGroups(rows, true, []), 888, measure)
    const folded = layoutPicture(spectrumGroups(rows, true, ['land']), 888, measure)
    expect(folded.rows.map(({ row }) => row.issue)).toEqual(['water-one', 'water-two', 'water-three'])
    expect(folded.height).toBeLessThan(open.height / 1.5)
  })

  it('is one piece where the picture is cut, and stands on one page', () => {
    const cut = spectrumGroups(rows, true, ['land'])
    expect(piecesOf(cut)).toBe(4)
    const pages = [groupsIn(cut, { from: 0, to: 2 }), groupsIn(cut, { from: 2, to: 4 })]
    expect(pages.map((page) => layoutPicture(page, 888, measure).rows.map(({ row }) => row.issue))).toEqual([
      ['water-one'],
      ['water-two', 'water-three'],
    ])
    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([['land', 'water'], ['water']])
  })
})
