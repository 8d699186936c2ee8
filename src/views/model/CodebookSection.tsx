import { useState } from 'react'
import { countOf } from '../../base/words.ts'
import type { Issue } from '../../model/model.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import styles from './Model.module.css'
import { Part } from './Part.tsx'

/** Every issue with its question, its scale and how it is coded; folded, and each with an address of its own. */
export function CodebookSection() {
  const { model } = useDashboard()
  return (
    <Part
      id="codebook"
      title="Codebook"
      beside={`${countOf(model.issues.length, 'issue')} in ${countOf(model.groups.length, 'group')}, switched-off ones too`}
    >
      {model.groups.map((group) => (
        <div key={group.id} className={styles['group']}>
          <h3>{group.title}</h3>
          {group.summary !== undefined && <p className={styles['note']}>{group.summary}</p>}
          {model.issues
            .filter((issue) => issue.group.id === group.id)
            .map((issue) => (
              <Entry key={issue.id} issue={issue} />
            ))}
        </div>
      ))}
    </Part>
  )
}

function Entry({ issue }: { readonly issue: Issue }) {
  // What is folded is drawn when it opens: a model may have thousands of issues.
  const [open, setOpen] = useState(false)
  return (
    <details
      id={`codebook-${issue.id}`}
      className={styles['entry']}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <strong>{issue.title}</strong> <span className={styles['soft']}>{issue.question}</span>
      </summary>
      {open && <Coding issue={issue} />}
    </details>
  )
}

function Coding({ issue }: { readonly issue: Issue }) {
  const { scale, figures = [] } = issue
  return (
    <div className={styles['coding']}>
      {issue.why !== undefined && <p>{issue.why}</p>}
      <p className={styles['soft']}>
        0: {scale.low}. 100: {scale.high}.
      </p>
      <table className={styles['options']}>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Option</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {scale.options.map(({ id, value, label, meaning }) => (
            <tr key={id}>
              <td>{value}</td>
              <th scope="row">{label}</th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {figures.length > 0 && (
        <>
          <h4>Figures recorded</h4>
          <ul className={styles['plain']}>
            {figures.map(({ key, unit, note }) => (
              <li key={key}>
                <strong>{key}</strong>, {unit}
                {note !== undefined && `: ${note}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {issue.codingNotes !== undefined && (
        <>
          <h4>Coding notes</h4>
          <p>{issue.codingNotes}</p>
        </>
      )}
      <p>
        <CellLink cell={{ issue: issue.id }}>Where the parties stand on it</CellLink>{' '}
        <a href={`#codebook-${issue.id}`}>Link to this entry</a>
      </p>
    </div>
  )
}
