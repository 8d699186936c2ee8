import { describe, expect, it } from 'vitest'
import { wrapText } from '../../export/wrapText.ts'
import { evenLines } from './evenLines.ts'

const measure = (text: string) => text.length
const HEADLINE =
  'Of 117 positions, 2 rest on something said in the last 7 days; for 72 it is older than 60 days.'

describe(evenLines, () => {
  it('loses no word, keeps to the width and needs no more lines', () => {
    for (let width = 30; width < 110; width += 1) {
      const lines = evenLines(HEADLINE, width, measure)
      expect(lines.join(' ')).toBe(HEADLINE)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      expect(lines.length - wrapText(HEADLINE, width, measure).length).toBeLessThanOrEqual(1)
    }
  })

  it('leaves no orphan on the last line', () => {
    expect(evenLines('2 of 30 issues are blocked; none is agreed.', 38, measure)).toEqual([
      '2 of 30 issues are',
      'blocked; none is agreed.',
    ])
  })

  it('keeps a number with its word', () => {
    for (let width = 30; width < 110; width += 1)
      for (const line of evenLines(HEADLINE, width, measure).slice(0, -1)) expect(line).not.toMatch(/\d$/)
  })

  it('breaks a word that is wider than the width, and takes nothing for nothing', () => {
    expect(evenLines('x'.repeat(70), 30, measure).join('')).toBe('x'.repeat(70))
    expect(evenLines('', 30, measure)).toEqual([''])
  })
})
