import { useId } from 'react'
import { sourceColumns } from '../../charts/evidence/sourceRows.ts'
import { statementColumns } from '../../charts/evidence/statementColumns.ts'
import { formatCsv } from '../../export/csv.ts'
import { saveFile } from '../../export/saveFile.ts'
import { choose } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { announce } from '../../ui/Toast.tsx'
import { useDashboard } from '../context.ts'
import styles from './Evidence.module.css'
import { SOURCE_SORTS, STATEMENT_SORTS } from './sorts.ts'
import type { Search } from './useSearch.ts'

/** The order of a list, and the list as a file. */
export function ListTools({
  search,
  tab,
  otherwise,
}: {
  readonly search: Search
  readonly tab: 'statements' | 'sources'
  readonly otherwise: ReadonlySet<string>
}) {
  const id = useId()
  const { looks, selection } = useDashboard()
  const sorts = tab === 'statements' ? STATEMENT_SORTS : SOURCE_SORTS
  const save = () => {
    const name = `parley-${tab}-${selection.asOf}.csv`
    const partyName = (party: string) => looks.get(party)?.name ?? party
    const text =
      tab === 'statements'
        ? formatCsv(search.statements ?? [], statementColumns(partyName, otherwise))
        : formatCsv(search.sources ?? [], sourceColumns)
    saveFile(text, name, 'text/csv')
    announce(`Saved ${name}.`)
  }
  return (
    <div className={styles['tools']}>
      <label htmlFor={id}>Sort</label>
      <select
        id={id}
        value={tab === 'statements' ? search.sort : search.sourceSort}
        onChange={(event) => {
          const [standard] = sorts
          choose({ sort: event.target.value === standard?.id ? undefined : event.target.value })
        }}
      >
        {sorts.map((sort) => (
          <option key={sort.id} value={sort.id}>
            {sort.label}
          </option>
        ))}
      </select>
      <button type="button" aria-label={`Save these ${tab} as CSV`} onClick={save}>
        <Icon name="download" size={13} /> CSV
      </button>
    </div>
  )
}
