import { Sheet } from '../ui/Sheet.tsx'
import type { MethodTopic } from '../views/registry.ts'
import { MethodLink } from '../views/working/MethodLink.tsx'
import styles from './MethodSheet.module.css'
import { METHOD_LINKS, METHOD_TITLES } from './methodTitles.ts'
import { TOPICS } from './MethodTopics.tsx'

/** What the numbers of a view rest on, in plain words, with the way to their formulas and worked examples. */
export function MethodSheet({
  topic,
  onClose,
}: {
  readonly topic: MethodTopic
  readonly onClose: () => void
}) {
  const Told = TOPICS[topic]
  return (
    <Sheet name={METHOD_TITLES[topic]} onClose={onClose}>
      <div className={styles['method']}>
        <h2>{METHOD_TITLES[topic]}</h2>
        <Told />
        <ul className={styles['links']}>
          {METHOD_LINKS[topic].map(({ metric, words }) => (
            <li key={words}>
              <MethodLink metric={metric} onFollow={onClose}>
                {words}
              </MethodLink>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  )
}
