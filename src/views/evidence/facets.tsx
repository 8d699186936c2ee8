import { useId } from 'react'
import styles from './Filters.module.css'

interface Option {
  readonly id: string
  readonly label: string
}

/** Not known until the statements have loaded; then what is not there is 0. */
type Counts = ReadonlyMap<string, number> | undefined

/** One of a few choices, or none of them; a choice that would show nothing stays visible and cannot be made. */
export function FacetRadios({
  legend,
  any,
  chosen,
  options,
  counts,
  onChoose,
}: {
  readonly legend: string
  readonly any: string
  readonly chosen: string | undefined
  readonly options: readonly Option[]
  readonly counts: Counts
  readonly onChoose: (id: string | undefined) => void
}) {
  const name = useId()
  return (
    <fieldset className={styles['facet']}>
      <legend>{legend}</legend>
      <label className={styles['option']}>
        <input type="radio" name={name} checked={chosen === undefined} onChange={() => onChoose(undefined)} />
        <span>{any}</span>
      </label>
      {options.map(({ id, label }) => {
        const count = counts && (counts.get(id) ?? 0)
        return (
          <label key={id} className={styles['option']}>
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              disabled={count === 0 && chosen !== id}
              onChange={() => onChoose(id)}
            />
            <span>{label}</span> <span className={styles['count']}>{count}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** One of many choices, or none of them, in a list that opens. */
export function FacetSelect({
  label,
  any,
  chosen,
  groups,
  counts,
  onChoose,
}: {
  readonly label: string
  readonly any: string
  readonly chosen: string | undefined
  readonly groups: readonly { readonly label: string | undefined; readonly options: readonly Option[] }[]
  readonly counts: Counts
  readonly onChoose: (id: string | undefined) => void
}) {
  const id = useId()
  const listed = groups.some(({ options }) => options.some((option) => option.id === chosen))
  const choices = (options: readonly Option[]) =>
    options.map((option) => {
      const count = counts && (counts.get(option.id) ?? 0)
      return (
        <option key={option.id} value={option.id} disabled={count === 0 && chosen !== option.id}>
          {option.label}
          {count !== undefined && ` (${count})`}
        </option>
      )
    })
  return (
    <div className={styles['facet']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{any}</option>
        {chosen !== undefined && !listed && <option value={chosen}>{chosen} (0)</option>}
        {groups.map((group) =>
          group.label === undefined ? (
            choices(group.options)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {choices(group.options)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  )
}
