import { useMemo, useState } from 'react'
import { formatCount } from '../base/words.ts'
import { Mark } from '../charts/Mark.tsx'
import { choose, toggled, useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { useDashboard } from '../views/context.ts'
import styles from './PartyChoice.module.css'
import { partiesNamed } from './partiesNamed.ts'

/** Many parties as a list with boxes, searched by name; what is found can be shown or hidden at once. */
export function PartyChoice() {
  const { model, looks, theme } = useDashboard()
  const { hide } = useViewState()
  const [sought, setSought] = useState('')
  const hidden = new Set(hide)
  const found = useMemo(() => partiesNamed(model.parties, sought), [model, sought])
  const ids = new Set(found.map(({ id }) => id))
  const which = `${found.length === model.parties.length ? 'all' : 'these'} ${formatCount(found.length)}`
  return (
    <div className={styles['choice']}>
      <input
        type="search"
        aria-label="Find a party"
        placeholder="Find a party"
        autoComplete="off"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <p className={styles['tools']}>
        <button
          type="button"
          className={controls['text']}
          disabled={found.every(({ id }) => !hidden.has(id))}
          onClick={() => choose({ hide: hide.filter((id) => !ids.has(id)) })}
        >
          Show {which}
        </button>
        <button
          type="button"
          className={controls['text']}
          disabled={found.every(({ id }) => hidden.has(id))}
          onClick={() => choose({ hide: [...new Set([...hide, ...ids])] })}
        >
          Hide {which}
        </button>
      </p>
      <ul className={styles['list']} aria-label="Parties">
        {found.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!hidden.has(id)}
                onChange={() => choose({ hide: toggled(hide, id) })}
              />
              <Mark order={looks.get(id)?.order ?? 0} theme={theme} />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className={styles['none']}>
        {found.length === 0 && 'No party has such a name.'}
      </p>
    </div>
  )
}
