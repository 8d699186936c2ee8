import { useId } from 'react'
import frame from '../../charts/figure/Figure.module.css'
import styles from './Pairs.module.css'

/** The frame of a figure of pairs where there is none, so that it is not missed in silence; it has nothing to save. */
export function NoPair({
  title,
  className,
}: {
  readonly title: string
  readonly className?: string | undefined
}) {
  const id = useId()
  return (
    <figure className={`${frame['figure']} ${className ?? ''}`} aria-labelledby={id}>
      <div className={frame['head']}>
        <h2 id={id}>{title}</h2>
      </div>
      <NoPairWords />
    </figure>
  )
}

export function NoPairWords() {
  return <p className={styles['empty']}>One party is shown; a pair needs two.</p>
}
