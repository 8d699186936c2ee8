import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { versionDifferences, type VersionDifference } from '../../analysis/versionDifferences.ts'
import { formatDayShort } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import { historyQuery } from '../../loading/queries.ts'
import { cellsSince } from '../../model/history.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { CellLink } from '../../views/CellLink.tsx'
import { modelVersion } from '../../model/modelVersion.ts'
import { useDashboard } from '../../views/context.ts'
import styles from './Links.module.css'

const MOST_SHOWN = 5

/**
 * Says of a link made with another version of the model that it was, and which of the cells shown were otherwise then. In
 * another page's frame it can't be put away, for the next reader there has not read it.
 */
export function OldLink({ framed = false }: { readonly framed?: boolean }) {
  const { model, selection } = useDashboard()
  const then = useViewState((state) => state.model)
  if (then === undefined || then === modelVersion(model)) return null
  return (
    <div className={styles['old']} role="note">
      <div>
        <p>
          <strong>This link was made with another version of the model</strong> ({then}); shown is{' '}
          {modelVersion(model)}, as of {formatDayShort(selection.asOf)}.
        </p>
        {!framed && (
          <button type="button" className={controls['text']} onClick={() => choose({ model: undefined })}>
            Understood
          </button>
        )}
      </div>
      <WhatDiffers then={then} framed={framed} />
    </div>
  )
}

function WhatDiffers({ then, framed }: { readonly then: string; readonly framed: boolean }) {
  const { loaded, model, selection } = useDashboard()
  const { data: history, isPending } = useQuery(historyQuery(loaded))
  const past = useMemo(
    () => history && cellsSince(history, then, modelVersion(model)),
    [history, then, model],
  )
  const differences = useMemo(
    () =>
      past &&
      versionDifferences(
        selection.issues.map(({ issue }) => issue),
        selection.parties,
        selection.asOf,
        past,
      ),
    [past, selection],
  )
  if (isPending) return <p>Looking up what differs…</p>
  if (!differences)
    return (
      <p>
        Figures may differ from what the link showed; which do is not on record for {then}.
        {!framed && ' A picture saved from that view still holds its rows: drop it here to compare.'}
      </p>
    )
  const cells = selection.issues.length * selection.parties.length
  if (differences.length === 0)
    return (
      <p>
        In this view every one of the {countOf(cells, 'cell')} stood as it stands now. {COMPARED}
      </p>
    )
  const more = differences.slice(MOST_SHOWN)
  return (
    <>
      <p>{`In this view ${differences.length} of ${countOf(cells, 'cell')} stood otherwise:`}</p>
      <DifferenceList differences={differences.slice(0, MOST_SHOWN)} linked={!framed} />
      {more.length > 0 && (
        <details>
          <summary>and {countOf(more.length, 'more cell')}</summary>
          <DifferenceList differences={more} linked={!framed} />
        </details>
      )}
      <p>{COMPARED}</p>
    </>
  )
}

const COMPARED =
  'Compared are the positions of the day shown; earlier positions, plans and statements are not on record here.'

function DifferenceList({
  differences,
  linked,
}: {
  readonly differences: readonly VersionDifference[]
  readonly linked: boolean
}) {
  return (
    <ul>
      {differences.map(({ issue, party, before, now }) => (
        <li key={`${issue.id} ${party.id}`}>
          {linked ? (
            <CellLink cell={{ issue: issue.id, party: party.id }}>
              {issue.title}, {party.name}
            </CellLink>
          ) : (
            `${issue.title}, ${party.name}`
          )}
          : was {before}; is {now}
        </li>
      ))}
    </ul>
  )
}
