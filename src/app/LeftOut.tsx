import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { countCells } from '../analysis/cellCounts.ts'
import { countStates } from '../analysis/headline.ts'
import { countOf, formatCount, joinWords } from '../base/words.ts'
import type { Model } from '../model/model.ts'
import type { Party } from '../model/schema.ts'
import { choose, useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { useDashboard } from '../views/context.ts'
import { selectedBy, unhidden, type Selection } from '../views/selection.ts'
import { OldLink } from './links/OldLink.tsx'
import styles from './LeftOut.module.css'

/** What the reader’s choices leave out of every number on the page, and the way back. */
export function LeftOut() {
  const { model, selection } = useDashboard()
  const { hiddenParties, hiddenIssues, fellBack } = selection
  return (
    <>
      <OldLink />
      {(fellBack.parties || fellBack.issues) && (
        <p className={styles['line']}>
          <span>
            The choices would hide every {fellBack.parties ? 'party' : 'issue'}, so{' '}
            {fellBack.parties ? 'all parties' : 'all issues'} are shown.
          </span>
          <button
            type="button"
            className={controls['text']}
            onClick={() => choose(fellBack.parties ? { hide: [] } : { hideIssues: [], hideGroups: [] })}
          >
            Keep all shown
          </button>
        </p>
      )}
      {hiddenParties.length > 0 && <HiddenParties />}
      {hiddenIssues.length > 0 && (
        <p className={styles['line']}>
          <span>
            <strong>
              {countOf(hiddenIssues.length, 'issue')} {hiddenIssues.length === 1 ? 'is' : 'are'} switched off
            </strong>
            {issueNames(hiddenIssues)} and left out of every number on this page.
          </span>
          <button
            type="button"
            className={controls['text']}
            onClick={() => choose({ hideIssues: [], hideGroups: [] })}
          >
            Show all {formatCount(model.issues.length)}
          </button>
        </p>
      )}
    </>
  )
}

function HiddenParties() {
  const { model, selection } = useDashboard()
  const { hiddenParties } = selection
  const choices = useViewState(useShallow(selectedBy))
  const everything = useMemo(() => unhidden(model, choices), [model, choices])
  const one = hiddenParties.length === 1
  return (
    <p className={styles['line']}>
      <span>
        <strong>
          {partyNames(hiddenParties)} {one ? 'is' : 'are'} switched off.
        </strong>{' '}
        {partiesConsequence(selection, everything)}
      </span>
      <button type="button" className={controls['text']} onClick={() => choose({ hide: [] })}>
        Show {one ? hiddenParties[0]?.name : `all ${formatCount(model.parties.length)}`}
      </button>
    </p>
  )
}

const MOST_NAMES = 3
const MOST_PARTIES = 8

function partyNames(parties: readonly Party[]): string {
  return parties.length > MOST_PARTIES
    ? countOf(parties.length, 'party', 'parties')
    : joinWords(parties.map(({ name }) => name))
}

function issueNames(issues: Model['issues']): string {
  return issues.length > MOST_NAMES ? '' : ` (${joinWords(issues.map(({ title }) => title))})`
}

function partiesConsequence(selection: Selection, everything: Selection): string {
  const shownIssues = new Set(selection.issues.map(({ issue }) => issue))
  const comparable = everything.issues.filter(({ issue }) => shownIssues.has(issue))
  const held = (issues: Selection['issues']) => countCells(issues, selection.parties).held
  const left = held(comparable) - held(selection.issues)
  const now = countStates(selection.issues.map(({ reading }) => reading)).blocked
  const then = countStates(comparable.map(({ reading }) => reading)).blocked
  const whose = selection.hiddenParties.length === 1 ? 'Its' : 'Their'
  const positions = `${whose} ${countOf(left, 'position')} ${left === 1 ? 'is' : 'are'} left out of every number, order and figure on this page.`
  return `${positions} With ${selection.hiddenParties.length === 1 ? 'it' : 'them'} shown, ${then === now ? `as many issues are blocked, ${then}` : `${countOf(then, 'issue')} ${then === 1 ? 'is' : 'are'} blocked instead of ${now}`}.`
}
