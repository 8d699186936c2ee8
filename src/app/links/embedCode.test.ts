import { describe, expect, it } from 'vitest'
import { parseViewState } from '../../state/url.ts'
import { DEFAULT_VIEW_STATE, withChoices } from '../../state/viewState.ts'
import { aModel } from '../../testing/builders.ts'
import { modelVersion } from '../../model/modelVersion.ts'
import { resolveSelection } from '../../views/selection.ts'
import { embedCode, embedQuery } from './embedCode.ts'

const model = aModel()
const state = withChoices(DEFAULT_VIEW_STATE, {
  hide: ['alba'],
  asOf: '2025-05-01',
  issue: 'dam-height',
  view: 'matrix',
})
const selection = resolveSelection(model, state)
const figure = { id: 'common-ground', view: 'overview' }

describe(embedQuery, () => {
  it('fixes the day and the version in a snapshot', () => {
    const read = parseViewState(embedQuery('snapshot', figure, state, model, selection))
    expect(read).toMatchObject({
      embed: 'common-ground',
      hide: ['alba'],
      asOf: '2025-05-01',
      since: '2025-02-01',
      model: modelVersion(model),
    })
    expect(read).not.toHaveProperty('issue')
    expect(read).not.toHaveProperty('view')
  })

  it('follows the model when live, and hides what is hidden all the same', () => {
    expect(embedQuery('live', figure, state, model, selection)).toBe('?hide=alba&embed=common-ground')
  })
})

describe(embedCode, () => {
  it('cannot be broken out of by an address or a title', () => {
    const code = embedCode('https://a.example/?a=1&b="><script>', 'Talks "& <b>')
    expect(code).toContain('src="https://a.example/?a=1&amp;b=&quot;&gt;&lt;script&gt;"')
    expect(code).toContain('title="Talks &quot;&amp; &lt;b&gt;"')
  })
})
