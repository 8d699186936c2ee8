import type { RefObject } from 'react'
import { formatDayShort } from '../../base/days.ts'
import { capitalise } from '../../base/words.ts'
import { silenceOf } from '../../analysis/pairReading.ts'
import { Mark } from '../../charts/Mark.tsx'
import { silenceWord } from '../../charts/stateWords.ts'
import { useDashboard } from '../context.ts'
import type { CellReading } from './cellReading.ts'
import { OffNote } from './OffNote.tsx'
import styles from './StanceBlock.module.css'
import { silenceSentence, stanceWords } from './stanceWords.ts'

/** The question, who answers it, since when, and the answer in words; or which kind of silence there is. */
export function StanceBlock({
  cell,
  heading,
}: {
  readonly cell: CellReading
  readonly heading: RefObject<HTMLHeadingElement | null>
}) {
  const { looks, theme } = useDashboard()
  const { issue, party, position } = cell
  const order = looks.get(party.id)?.order ?? 0
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles['title']}>
        {issue.title}
      </h2>
      <OffNote cell={cell} heading={heading} />
      <p className={styles['question']}>{issue.question}</p>
      <p className={styles['party']}>
        <Mark order={order} theme={theme} surface={theme.band} />
        <strong>{party.name}</strong>
        {position && <span>since {formatDayShort(position.from)}</span>}
      </p>
      {position?.value === undefined ? <Silent cell={cell} /> : <Stance cell={cell} value={position.value} />}
    </>
  )
}

function Stance({ cell, value }: { readonly cell: CellReading; readonly value: number }) {
  const { label, meaning } = stanceWords(cell.issue, value)
  return (
    <>
      <p className={styles['stance']}>
        <span>{capitalise(label)}</span>
        <span className={styles['value']}>{value} of 100</span>
      </p>
      {meaning && <p className={styles['meaning']}>{meaning}</p>}
    </>
  )
}

function Silent({ cell: { position, asOf } }: { readonly cell: CellReading }) {
  const silence = silenceOf(position)
  return (
    <>
      <p className={styles['silence']}>{silenceWord(silence)}</p>
      <p className={styles['meaning']}>
        {silenceSentence(silence, asOf)} Silence is no middle position: it counts in no number.
      </p>
      {position?.note && <p className={styles['meaning']}>Coder’s note: {position.note}</p>}
    </>
  )
}
