import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { countOf, formatCount } from '../../base/words.ts'
import { historyQuery } from '../../loading/queries.ts'
import { useViewState } from '../../state/viewState.ts'
import { CellLink } from '../../views/CellLink.tsx'
import { useDashboard } from '../../views/context.ts'
import { differencesIn } from './viewDifferences.ts'

const MOST_SHOWN = 5

/** Which positions, codings of plans and statements of the view were otherwise in the version that a link was made with. */
export function WhatDiffers({ then, framed }: { readonly then: string; readonly framed: boolean }) {
  const { loaded, model, selection } = useDashboard()
  const { data: history, isPending } = useQuery(historyQuery(loaded))
  const state = useViewState()
  const found = useMemo(
    () => history && differencesIn(history, then, model, selection, state),
    [history, then, model, selection, state],
  )
  if (isPending) return <p>Looking up what differs…</p>
  if (!found)
    return (
      <p>
        Figures may differ from what the link showed; which do is not on record for {then}.
        {!framed && ' A picture saved from that view still holds its rows: drop it here to compare.'}
      </p>
    )
  const { cells, paths, codings, statements } = found
  const all = countOf(selection.issues.length * selection.parties.length, 'cell')
  const name = (issue: { id: string; title: string }, party: { id: string; name: string }) =>
    framed ? (
      `${issue.title}, ${party.name}`
    ) : (
      <CellLink cell={{ issue: issue.id, party: party.id }}>
        {issue.title}, {party.name}
      </CellLink>
    )
  return (
    <>
      {cells.length === 0 && <p>In this view every one of the {all} stood as it stands now.</p>}
      <Differences
        lead={`In this view ${formatCount(cells.length)} of ${all} stood otherwise:`}
        items={cells.map(({ issue, party, before, now }) => (
          <li key={`${issue.id} ${party.id}`}>
            {name(issue, party)}: was {before}; is {now}
          </li>
        ))}
      />
      <Differences
        lead={`${countOf(paths.length, 'cell')} came otherwise to where ${paths.length === 1 ? 'it stands' : 'they stand'}:`}
        items={paths.map(({ issue, party }) => (
          <li key={`${issue.id} ${party.id}`}>{name(issue, party)}</li>
        ))}
      />
      <Differences
        lead={`${countOf(codings.length, 'coding of a plan was', 'codings of plans were')} otherwise:`}
        items={codings.map(({ plan, issue, before, now }) => (
          <li key={`${plan.id} ${issue.id}`}>
            {plan.shortTitle} on {issue.title}: was {before ?? 'without a value'}; is{' '}
            {now ?? 'without a value'}
          </li>
        ))}
      />
      {statements > 0 && (
        <p>{countOf(statements, 'statement was', 'statements were')} added, changed or taken away since.</p>
      )}
    </>
  )
}

function Differences({ lead, items }: { readonly lead: string; readonly items: readonly ReactNode[] }) {
  if (items.length === 0) return null
  const more = items.slice(MOST_SHOWN)
  return (
    <>
      <p>{lead}</p>
      <ul>{items.slice(0, MOST_SHOWN)}</ul>
      {more.length > 0 && (
        <details>
          <summary>and {formatCount(more.length)} more</summary>
          <ul>{more}</ul>
        </details>
      )}
    </>
  )
}
