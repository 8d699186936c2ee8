import { describe, expect, it } from 'vitest'
import { citationBibtex, citationText } from './citation.ts'
import type { Provenance } from './figureSpec.ts'

const provenance: Provenance = {
  modelId: 'talks',
  authors: ['A. Author', 'Rock & Roll Institute'],
  modelTitle: 'Talks_{draft} 100% \\ done',
  modelVersion: '1.0.0',
  hash: 'ab12cd34ef',
  licence: 'CC BY 4.0',
  asOf: '2025-12-24',
  address: 'https://example.org/?view=overview&asOf=2025-12-24&q=50%25_x',
  sources: '',
}
const figure = { id: 'common-ground', title: 'Common ground by issue' }

describe('citationText', () => {
  it('names authors, figure, day, model, version, hash, licence and link', () => {
    expect(citationText(figure, provenance)).toBe(
      'A. Author and Rock & Roll Institute: “Common ground by issue”, as of 24 December 2025. Parley, Talks_{draft} 100% \\ done, version 1.0.0, content hash ab12cd34, CC BY 4.0. https://example.org/?view=overview&asOf=2025-12-24&q=50%25_x',
    )
  })
})

describe('citationBibtex', () => {
  const entry = parseBibtex(citationBibtex(figure, provenance))

  it('is one entry with a key of safe letters', () => {
    expect(entry.type).toBe('misc')
    expect(entry.key).toMatch(/^[a-z\d-]+$/)
  })

  it('reads back', () => {
    expect(entry.fields).toEqual({
      author: 'A. Author and Rock & Roll Institute',
      title: 'Common ground by issue, as of 24 December 2025',
      year: '2025',
      howpublished: 'Parley, Talks_{draft} 100% \\ done, version 1.0.0',
      note: 'Content hash ab12cd34ef, CC BY 4.0',
      url: provenance.address,
    })
  })

  it('names the app where a model has no author', () => {
    const { fields } = parseBibtex(citationBibtex(figure, { ...provenance, authors: [] }))
    expect(fields['author']).toBe('Parley')
  })
})

/** A BibTeX entry as a reader takes it: braces balanced, escapes undone. Throws where it is none. */
function parseBibtex(text: string) {
  const [, type = '', key = '', body = ''] = /^@(\w+)\{([^,\s]+),\n([\s\S]*)\n\}\n$/.exec(text) ?? []
  if (!type) throw new Error('no entry')
  const fields: Record<string, string> = {}
  for (const line of body.split('\n')) {
    const [, name = '', value = ''] = /^ {2}(\w+) = \{(.*)\},$/.exec(line) ?? []
    if (!name) throw new Error(`no field: ${line}`)
    let depth = 0
    for (const [sign] of value.replaceAll(/\\[{}]/g, '').matchAll(/[{}]/g)) {
      depth += sign === '{' ? 1 : -1
      if (depth < 0) throw new Error(`braces: ${line}`)
    }
    if (depth !== 0) throw new Error(`braces: ${line}`)
    fields[name] = name === 'url' ? value : plainOf(value)
  }
  return { type, key, fields }
}

function plainOf(value: string): string {
  return value
    .replaceAll('\\textbackslash{}', '\u0001')
    .replaceAll(/\\([{}])/g, (_, brace: string) => (brace === '{' ? '\u0002' : '\u0003'))
    .replaceAll(/[{}]/g, '')
    .replaceAll(/\\([&%$#_])/g, '$1')
    .replaceAll('\u0001', '\\')
    .replaceAll('\u0002', '{')
    .replaceAll('\u0003', '}')
}
