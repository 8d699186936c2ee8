import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { METRICS } from '../src/analysis/metrics/registry.ts'
import { withMethodSection } from './methodPage.ts'

const page = readFileSync('docs/methodology.md', 'utf8')

describe(withMethodSection, () => {
  it('is what docs/methodology.md holds (node scripts/method-page.mjs)', () => {
    expect(page).toBe(withMethodSection(page))
  })

  it('has every metric that the Model view has', () => {
    const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(expect.arrayContaining(METRICS.map(({ label }) => label)))
  })

  it('says so where the page has lost its marks', () => {
    expect(() => withMethodSection('# Method')).toThrow('lost its marks')
  })
})
