import { describe, expect, it } from 'vitest'
import { anIndexedIssue, aPosition } from '../../testing/builders.ts'
import { figureFacts } from './figureFacts.ts'

const issue = anIndexedIssue({
  figures: [
    { key: 'armyCap', unit: 'personnel', note: 'legal ceiling' },
    { key: 'accessionYear', unit: 'year' },
    { key: 'targetDate', unit: 'date' },
    { key: 'pauseDays', unit: 'days' },
    { key: 'contributingStates', unit: 'count of states' },
    { key: 'share', unit: 'fraction of 1' },
    { key: 'snapback', unit: 'yes/no' },
    { key: 'assetsAmount', unit: 'billion, with currency' },
  ],
})
const facts = (figures: Record<string, string | number | boolean>) =>
  figureFacts(issue, aPosition({ figures })).map(({ label, value }) => `${label}: ${value}`)

describe(figureFacts, () => {
  it('gives a number its unit and a comma', () => {
    expect(facts({ armyCap: 800_000 })).toEqual(['Army cap: 800,000 personnel'])
  })

  it('puts the unit into words that follow a number', () => {
    expect(facts({ pauseDays: 1, contributingStates: 26, share: 0.5 })).toEqual([
      'Pause days: 1 day',
      'Contributing states: 26 states',
      'Share: 0.5 of 1',
    ])
  })

  it('writes years without a comma and days as days', () => {
    expect(facts({ accessionYear: 2027, targetDate: '2025-11-27' })).toEqual([
      'Accession year: 2027',
      'Target date: 27 November 2025',
    ])
  })

  it('repeats no unit that the words already hold', () => {
    expect(facts({ snapback: true, assetsAmount: 'USD 100bn' })).toEqual([
      'Snapback: yes',
      'Assets amount: USD 100bn',
    ])
  })

  it('shows figures that the issue does not define', () => {
    expect(facts({ shareUS: 0.5 })).toEqual(['Share US: 0.5'])
  })
})
