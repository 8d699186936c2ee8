import { Icon } from '../../ui/icons.tsx'
import styles from './MatrixTools.module.css'

export interface ToolOption {
  readonly id: string
  readonly word: string
  /** Options under the same heading stand together. */
  readonly under?: string
}

/** A view tool: a word, and the current choice of a list in bold. */
export function ToolSelect({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly options: readonly ToolOption[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}) {
  const current = options.find(({ id }) => id === chosen) ?? options[0]
  const headings = [...new Set(options.map(({ under }) => under))]
  return (
    <label className={styles['choice']}>
      {label} {/* The list lies unseen over its current word, which is only as wide as itself. */}
      <span>
        <strong aria-hidden="true">{current?.word}</strong>
        <Icon name="down" size={9} />
        <select value={current?.id} onChange={({ target }) => onChoose(target.value)}>
          {headings.map((heading) => {
            const under = options.filter((option) => option.under === heading)
            const list = under.map(({ id, word }) => (
              <option key={id} value={id}>
                {word}
              </option>
            ))
            return heading === undefined ? (
              list
            ) : (
              <optgroup key={heading} label={heading}>
                {list}
              </optgroup>
            )
          })}
        </select>
      </span>
    </label>
  )
}
