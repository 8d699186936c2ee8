import { describe, expect, it } from 'vitest'
import type { Column } from '../../base/column.ts'
import { alternativeText } from './alternativeText.ts'

interface Row {
  readonly day: string
  readonly issue: string
  readonly state: string
  readonly score?: number
}

const columns: Column<Row>[] = [
  { id: 'day', label: 'Day', value: (row) => row.day },
  { id: 'issue', label: 'Issue', value: (row) => row.issue },
  { id: 'state', label: 'State', value: (row) => row.state },
  { id: 'score', label: 'Common ground (0 to 1)', value: (row) => row.score },
]

const rows: Row[] = [
  { day: '2025-12-01', issue: 'Army', state: 'Blocked', score: 0.361 },
  { day: '2025-12-02', issue: 'Talks', state: 'Agreed', score: 1 },
  { day: '2025-12-03', issue: 'Elections', state: 'Blocked', score: 0.1 },
  { day: '2025-12-04', issue: 'Timing', state: 'Blocked' },
  { day: '2025-12-05', issue: 'Strikes', state: 'Agreed', score: 0.1 },
]

const spec = {
  title: 'Common ground by issue',
  headline: '3 of 5 issues are blocked.',
  subtitle: 'As of 24 December 2025. Left out: United States.',
  rows,
  columns,
}

describe('alternativeText', () => {
  it('says what is shown, the kinds, the range with both ends, and what is left out', () => {
    expect(alternativeText(spec)).toBe(
      'Common ground by issue. 3 of 5 issues are blocked. 5 rows. State: Blocked 3, Agreed 2. Common ground (0 to 1): from 0.1 (Elections and 1 other) to 1 (Talks); 1 without a value. As of 24 December 2025. Left out: United States.',
    )
  })

  it('says so where there is nothing', () => {
    expect(alternativeText({ ...spec, rows: [] })).toContain('There is nothing to show.')
  })

  it('takes a figure’s own words instead of the rule’s', () => {
    const text = alternativeText({ ...spec, alt: 'Two lines that cross' })
    expect(text).toContain('Two lines that cross. As of')
    expect(text).not.toContain('5 rows')
  })
})
