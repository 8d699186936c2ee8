import { useMemo } from 'react'
import { countStates } from '../analysis/headline.ts'
import { countOf, joinWords } from '../base/words.ts'
import type { Model } from '../model/model.ts'
import { choose, useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { useDashboard } from '../views/context.ts'
import { unhidden, type Selection } from '../views/selection.ts'
import { OldLink } from './links/OldLink.tsx'
import styles from './LeftOut.module.css'

/** What the reader’s choices leave out of every number on the page, and the way back. */
export function LeftOut() {
  const { model, selection } = useDashboard()
  const state = useViewState()
  const everything = useMemo(() => unhidden(model, state), [model, state])
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
      {hiddenParties.length > 0 && (
        <p className={styles['line']}>
          <span>
            <strong>
              {joinWords(hiddenParties.map(({ name }) => name))} {hiddenParties.length === 1 ? 'is' : 'are'}{' '}
              switched off.
            </strong>{' '}
            {partiesConsequence(selection, everything)}
          </span>
          <button type="button" className={controls['text']} onClick={() => choose({ hide: [] })}>
            Show {hiddenParties.length === 1 ? hiddenParties[0]?.name : `all ${model.parties.length}`}
          </button>
        </p>
      )}
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
            Show all {model.issues.length}
          </button>
        </p>
      )}
    </>
  )
}

const MOST_NAMES = 3

function issueNames(issues: Model['issues']): string {
  return issues.length > MOST_NAMES ? '' : ` (${joinWords(issues.map(({ title }) => title))})`
}

function partiesConsequence(selection: Selection, everything: Selection): string {
  const shownIssues = new Set(selection.issues.map(({ issue }) => issue))
  const comparable = everything.issues.filter(({ issue }) => shownIssues.has(issue))
  const count = (issues: Selection['issues']) =>
    issues.reduce((total, { reading }) => total + reading.stands.length, 0)
  const left = count(comparable) - count(selection.issues)
  const now = countStates(selection.issues.map(({ reading }) => reading)).blocked
  const then = countStates(comparable.map(({ reading }) => reading)).blocked
  const whose = selection.hiddenParties.length === 1 ? 'Its' : 'Their'
  const positions = `${whose} ${countOf(left, 'position')} ${left === 1 ? 'is' : 'are'} left out of every number, order and figure on this page.`
  return `${positions} With ${selection.hiddenParties.length === 1 ? 'it' : 'them'} shown, ${then} ${then === 1 ? 'issue is' : 'issues are'} blocked${then === now ? ' as well' : ` instead of ${now}`}.`
}
