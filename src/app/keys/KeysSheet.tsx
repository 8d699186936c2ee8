import { Sheet } from '../../ui/Sheet.tsx'
import { KEY_LIST } from './keyList.ts'
import styles from './Keys.module.css'

/** All keys, by where they work. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet name="Keys" onClose={onClose}>
      <h2 className={styles['title']}>Keys</h2>
      <p className={styles['intro']}>
        Everything on the page can be reached with Tab; these are quicker. They work with the panel open too.
      </p>
      <div className={styles['groups']}>
        {KEY_LIST.map(({ where, lines }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {lines.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <Key key={key} name={key} />
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  )
}

/** Arrows are drawn: the typeface has not all of them. */
const ARROWS: Readonly<Record<string, { readonly name: string; readonly turn: number }>> = {
  '→': { name: 'Right arrow', turn: 0 },
  '↓': { name: 'Down arrow', turn: 90 },
  '←': { name: 'Left arrow', turn: 180 },
  '↑': { name: 'Up arrow', turn: 270 },
}

function Key({ name }: { readonly name: string }) {
  const arrow = ARROWS[name]
  if (!arrow) return <kbd>{name}</kbd>
  return (
    <kbd>
      <span className="visually-hidden">{arrow.name}</span>
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
        <path
          transform={`rotate(${arrow.turn} 6 6)`}
          d="M1.5 6h9M7 2.5 10.5 6 7 9.5"
          fill="none"
          stroke="currentColor"
          strokeWidth={1.3}
        />
      </svg>
    </kbd>
  )
}
