import { describe, expect, it } from 'vitest'
import { choicesOf } from './restoreView.ts'
import { readDropped } from './readDropped.ts'

const file = (content: BlobPart, name: string) => new File([content], name)

describe(readDropped, () => {
  it('tells a model by its content or name', async () => {
    expect(await readDropped(file('{"formatVersion":1}', 'river.txt'))).toEqual({ kind: 'model' })
    expect(await readDropped(file('Dear diary', 'river.json'))).toEqual({ kind: 'model' })
  })

  it.each([
    ['a picture from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', 'art.svg'],
    [
      'a PNG without texts',
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, ...Array<number>(60).fill(0)]),
      'a.png',
    ],
    ['a page', '<!doctype html><script>alert(1)</script>', 'page.svg'],
    ['notes', 'Dear diary', 'notes.txt'],
    ['nothing', '', 'empty.png'],
    ['metadata that are no metadata', '<svg><parley:figure>{"figure":1}</parley:figure></svg>', 'b.svg'],
  ])('refuses %s in words that name it', async (_what, content, name) => {
    const dropped = await readDropped(file(content, name))
    expect(dropped).toMatchObject({ kind: 'refused', why: expect.stringContaining(name) as string })
  })
})

describe(choicesOf, () => {
  it('takes only choices from an address, wherever it leads', () => {
    const address = 'https://evil.example/steal?view=matrix&hide=europe&embed=common-ground&x=1#y'
    expect(choicesOf({ address })).toMatchObject({ view: 'matrix', hide: ['europe'] })
    expect(choicesOf({ address })).not.toHaveProperty('embed')
    expect(choicesOf({ address: 'javascript:alert(1)' })).toEqual(choicesOf({ address: '' }))
  })
})
