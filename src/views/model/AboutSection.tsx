import { formatDay } from '../../base/days.ts'
import { Mark } from '../../charts/Mark.tsx'
import { useDashboard } from '../context.ts'
import { modelFacts } from './modelFacts.ts'
import styles from './Model.module.css'
import { Part } from './Part.tsx'

/** Which model is on screen, where it came from, and who its parties are. */
export function AboutSection() {
  const { loaded, model, looks, theme } = useDashboard()
  return (
    <Part id="about" title="This model">
      <p className={styles['title']}>{model.title}</p>
      {model.summary !== undefined && <p className={styles['text']}>{model.summary}</p>}
      <dl className={styles['facts']}>
        {modelFacts(model, loaded.openedFrom).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>Parties</h3>
      <p className={styles['note']}>
        In the order of their names; colours and shapes are handed out in that order, whoever they are.
      </p>
      <ul className={styles['parties']}>
        {model.parties.map(({ id, name, shortLabel, description }) => (
          <li key={id}>
            <span>
              <Mark order={looks.get(id)?.order ?? 0} theme={theme} />
            </span>
            <span>
              <strong>{name}</strong> <span className={styles['soft']}>{shortLabel}</span>
              {description !== undefined && <span className={styles['block']}>{description}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>
        To open another model, or to go back to the shipped one, use the menu with this model’s name at the
        top of the page. A file you open stays on this machine. Shown first is {formatDay(model.asOf)}.
      </p>
    </Part>
  )
}
