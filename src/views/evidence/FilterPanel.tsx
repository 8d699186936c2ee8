import type { ReactNode } from 'react'
import { ONLY } from '../../analysis/evidenceSearch.ts'
import { ATTRIBUTIONS, RELIABILITIES } from '../../analysis/statementIndex.ts'
import { attributionWord, onlyWord, reliabilityWord } from '../../charts/evidence/evidenceWords.ts'
import { Mark } from '../../charts/Mark.tsx'
import { choose, toggled, useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { DayRange } from './DayRange.tsx'
import styles from './Filters.module.css'
import { FacetRadios, FacetSelect } from './facets.tsx'
import type { Search } from './useSearch.ts'

/** Every filter with how many statements each of its choices would show under the other filters in force. */
export function FilterPanel({ search }: { readonly search: Search }) {
  const { model, selection } = useDashboard()
  const { filter, local, setLocal, result } = search
  const counts = result?.counts
  const speakers = [...(counts?.speaker ?? [])].toSorted(
    ([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'),
  )
  const groups = model.groups.filter(({ issues }) =>
    selection.issues.some(({ issue }) => issues.includes(issue.id)),
  )
  return (
    <div>
      <PartyBoxes counts={counts?.party} />
      <FacetRadios
        legend="Issue group"
        any="All groups"
        chosen={filter.issue === undefined ? filter.group : undefined}
        options={groups.map(({ id, title }) => ({ id, label: title }))}
        counts={counts?.group}
        onChoose={(group) => {
          setLocal({ ...local, issue: undefined })
          choose({ group })
        }}
      />
      <FacetSelect
        label="Issue"
        any="All issues"
        chosen={filter.issue}
        groups={groups.map(({ id, title }) => ({
          label: title,
          options: selection.issues
            .filter(({ issue }) => issue.group.id === id)
            .map(({ issue }) => ({ id: issue.id, label: issue.title })),
        }))}
        counts={counts?.issue}
        onChoose={(issue) => {
          setLocal({ ...local, issue })
          choose({ group: undefined })
        }}
      />
      <FacetSelect
        label="Speaker"
        any="Anyone"
        chosen={filter.speaker}
        groups={[{ label: undefined, options: speakers.map(([name]) => ({ id: name, label: name })) }]}
        counts={counts?.speaker}
        onChoose={(speaker) => choose({ speaker })}
      />
      <FacetRadios
        legend="How it is known"
        any="Any way"
        chosen={filter.attribution}
        options={ATTRIBUTIONS.map((id) => ({ id, label: attributionWord(id) }))}
        counts={counts?.attribution}
        onChoose={(attribution) => choose({ attribution })}
      />
      <FacetRadios
        legend="Reliability of the best source"
        any="Any"
        chosen={filter.reliability}
        options={RELIABILITIES.filter((id) => id !== 'unknown' || counts?.reliability.has(id)).map((id) => ({
          id,
          label: reliabilityWord(id),
        }))}
        counts={counts?.reliability}
        onChoose={(reliability) => choose({ reliability })}
      />
      <DayRange from={filter.from} to={filter.to} last={selection.asOf} />
      <Boxes legend="Only">
        {ONLY.map((id) => (
          <Box
            key={id}
            label={onlyWord(id)}
            checked={local.only.includes(id)}
            count={counts && (counts.only.get(id) ?? 0)}
            onToggle={() =>
              setLocal({
                ...local,
                only: ONLY.filter((mark) => local.only.includes(mark) !== (mark === id)),
              })
            }
          />
        ))}
      </Boxes>
    </div>
  )
}

/** The parties, switched here or in the bar above: it is one choice. */
function PartyBoxes({ counts }: { readonly counts: ReadonlyMap<string, number> | undefined }) {
  const { model, selection, looks, theme } = useDashboard()
  const { hide } = useViewState()
  const toggle = (id: string) => {
    const next = toggled(hide, id)
    // As in the bar above: switching the last one off switches all on.
    choose({ hide: model.parties.every((party) => next.includes(party.id)) ? [] : next })
  }
  return (
    <Boxes legend="Party">
      {model.parties.map(({ id, name }) => (
        <Box
          key={id}
          label={name}
          sign={<Mark order={looks.get(id)?.order ?? 0} theme={theme} />}
          checked={selection.parties.some((party) => party.id === id)}
          count={counts && (counts.get(id) ?? 0)}
          onToggle={() => toggle(id)}
        />
      ))}
    </Boxes>
  )
}

function Boxes({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['facet']}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

function Box({
  label,
  sign,
  checked,
  count,
  onToggle,
}: {
  readonly label: string
  readonly sign?: ReactNode
  readonly checked: boolean
  readonly count: number | undefined
  readonly onToggle: () => void
}) {
  return (
    <label className={styles['option']}>
      <input type="checkbox" checked={checked} disabled={count === 0 && !checked} onChange={onToggle} />
      {sign}
      <span>{label}</span> <span className={styles['count']}>{count}</span>
    </label>
  )
}
