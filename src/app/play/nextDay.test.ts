import { describe, expect, it } from 'vitest'
import { aModel, anIssue, aPosition } from '../../testing/builders.ts'
import { nextDay } from './nextDay.ts'

const changing = aModel({
  issues: [anIssue({ positions: [aPosition(), aPosition({ from: '2025-05-01', value: 20 })] })],
})

describe(nextDay, () => {
  it('is the next day on which a position changed', () => {
    expect(nextDay(changing, '2025-01-01')).toEqual({ day: '2025-03-01', restarts: false })
    expect(nextDay(changing, '2025-03-01')).toEqual({ day: '2025-05-01', restarts: false })
  })

  it('begins again after the last change', () => {
    expect(nextDay(changing, '2025-06-30')).toEqual({ day: '2025-01-01', restarts: true })
  })

  it('is nothing where nothing ever changed', () => {
    expect(nextDay(aModel(), '2025-06-30')).toBeUndefined()
  })
})
