import { useId } from 'react'
import styles from './ExportDialog.module.css'

/** One of a few, as radio buttons under a name. */
export function Choice<Value extends string | number>({
  name,
  value,
  options,
  onChoose,
}: {
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly detail?: string }[]
  readonly onChoose: (value: Value) => void
}) {
  const group = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.detail && <small> {option.detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Any of a few, as check boxes under a name. */
export function Choices<Value extends string>({
  name,
  values,
  options,
  onChange,
}: {
  readonly name: string
  readonly values: readonly Value[]
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (values: readonly Value[]) => void
}) {
  const toggled = (value: Value) =>
    options
      .map((option) => option.value)
      .filter((other) => (other === value ? !values.includes(value) : values.includes(other)))
  return (
    <fieldset className={styles['choice']}>
      <legend>{name}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={values.includes(value)} onChange={() => onChange(toggled(value))} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
