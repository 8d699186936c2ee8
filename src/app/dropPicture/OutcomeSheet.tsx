import { formatDay } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { modelVersion } from '../../model/modelVersion.ts'
import { useDashboard } from '../../views/context.ts'
import styles from './DropPicture.module.css'
import type { RestoredView } from './restoreView.ts'
import { saysTheSame, type TableDifferences } from './tableDifferences.ts'
import type { DropOutcome } from './useOpenDropped.ts'

const MOST_LISTED = 60

/** Says why a file could not be taken, or what has changed since a picture was saved. */
export function OutcomeSheet({
  outcome,
  onClose,
}: {
  readonly outcome: DropOutcome
  readonly onClose: () => void
}) {
  const name =
    outcome.kind === 'refused'
      ? 'This file could not be restored'
      : 'The model has changed since this picture'
  return (
    <Sheet name={name} onClose={onClose}>
      <div className={styles['sheet']}>
        <h2>{name}.</h2>
        {outcome.kind === 'refused' ? <p>{outcome.why}</p> : <Changed {...outcome.restored} />}
      </div>
    </Sheet>
  )
}

function Changed({ metadata, differences }: RestoredView) {
  const { model } = useDashboard()
  const made = `${metadata.modelVersion}-${metadata.hash.slice(0, 8)}`
  return (
    <>
      <p>
        The view of “{metadata.title}” is restored, as of {formatDay(metadata.asOf)}. The picture was made
        with version {made} of the model; the page shows {modelVersion(model)}.
      </p>
      {metadata.edited.length > 0 && <p>Texts of the picture were edited when it was saved.</p>}
      {!differences && (
        <p>
          What differs can’t be listed: the picture does not hold its rows, or has no such figure any more.
        </p>
      )}
      {differences && saysTheSame(differences) && <p>In this figure nothing differs.</p>}
      {differences && !saysTheSame(differences) && <Differences {...differences} />}
    </>
  )
}

function Differences({ changed, gone, added }: TableDifferences) {
  return (
    <>
      {changed.length > 0 && (
        <>
          <h3>{countOf(changed.length, 'row')} of this figure changed</h3>
          <ul className={styles['list']}>
            {changed.slice(0, MOST_LISTED).map(({ row, cells }) => (
              <li key={row}>
                <strong>{row}</strong>
                {cells.map(({ column, before, now }) => (
                  <span key={column}>
                    {column}: was {before}, is {now}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <Names title="Only in the picture" names={gone} />
      <Names title="Not in the picture" names={added} />
    </>
  )
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <>
      <h3>
        {title}: {countOf(names.length, 'row')}
      </h3>
      <ul className={styles['list']}>
        {names.slice(0, MOST_LISTED).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}
