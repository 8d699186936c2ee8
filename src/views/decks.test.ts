import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW_STATE } from '../state/viewState.ts'
import { aModel, anIssue, aPosition } from '../testing/builders.ts'
import { heldDeck, leftOutDeck, pairsDeck, plansDeck, statementsDeck, type Deck } from './decks.ts'
import { resolveSelection } from './selection.ts'

const model = aModel({
  issues: [anIssue({ positions: [aPosition({ party: 'alba', from: '2025-02-01' })] })],
})

const said = (deck: Deck, asOf = '2025-06-30', weights?: 'salience') => {
  const state = { ...DEFAULT_VIEW_STATE, asOf, ...(weights && { weights }) }
  return deck(resolveSelection(model, state), model, state)
}

describe('what stands below the headline', () => {
  it('counts the cells that hold a position, and those that hold a silence', () => {
    expect(said(heldDeck)).toBe('1 of 3 cells holds a position; 2 hold a kind of silence.')
    expect(said(heldDeck, '2025-01-15')).toBe('0 of 3 cells hold a position; 3 hold a kind of silence.')
    expect(said(leftOutDeck)).toBe('2 of 3 cells hold no position and are left out pair by pair.')
  })

  it('says how the issues of a pair are weighted', () => {
    expect(said(pairsDeck)).toMatch(/^Issues count the same, where both/)
    expect(said(pairsDeck, undefined, 'salience')).toMatch(/^Issues count by how much they matter/)
  })

  it('counts plans and statements by the day', () => {
    expect(said(plansDeck)).toBe('0 plans by this day, coded on the same 1 scale as the parties’ positions.')
    expect(said(statementsDeck, '2025-01-02')).toMatch(/^0 of 1 statement of all parties had/)
    expect(said(statementsDeck)).toMatch(/^1 of 1 statement of all parties had/)
  })
})
