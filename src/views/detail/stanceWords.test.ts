import { describe, expect, it } from 'vitest'
import { anIndexedIssue } from '../../testing/builders.ts'
import { firstSentence, silenceSentence, stanceWords } from './stanceWords.ts'

const issue = anIndexedIssue({
  scale: {
    low: 'No dam',
    high: 'Any dam',
    options: [
      { id: 'low', value: 10, label: 'Low', meaning: 'At most 10 m. Test: a number.' },
      { id: 'middling', value: 40, label: 'Middling', meaning: 'Up to 40 m.' },
      { id: 'high', value: 100, label: 'High', meaning: 'Any height.' },
    ],
  },
})

describe(stanceWords, () => {
  it('takes the words of the option where the value is one, and the first sentence of its meaning', () => {
    expect(stanceWords(issue, 10)).toEqual({ label: 'Low', meaning: 'At most 10 m.' })
  })

  it('names both neighbours where it is none, and the nearer one', () => {
    expect(stanceWords(issue, 50).label).toBe('between Middling and High, nearer Middling')
    expect(stanceWords(issue, 90).label).toBe('between Middling and High, nearer High')
  })

  it('leans to neither side from the middle', () => {
    expect(stanceWords(issue, 25).label).toBe('between Low and Middling, halfway')
  })

  it('knows values outside the options', () => {
    expect(stanceWords(issue, 5).label).toBe('beyond Low')
  })
})

describe(silenceSentence, () => {
  it('tells a question put off from one never answered', () => {
    expect(silenceSentence('deferred', '2025-06-30')).toBe('The question was put off, or left to others.')
    expect(silenceSentence('never-stated', '2025-06-30')).toBe(
      'Nothing said on this question by 30 June 2025 is on record.',
    )
  })
})

describe(firstSentence, () => {
  it('ends at the first full stop before a capital, not inside a number', () => {
    expect(firstSentence('Up to 1.5 m; no more. Test: a ceiling.')).toBe('Up to 1.5 m; no more.')
    expect(firstSentence('One sentence only')).toBe('One sentence only')
  })
})
