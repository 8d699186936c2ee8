import { Mark } from '../../charts/Mark.tsx'
import { useDashboard } from '../context.ts'
import styles from './Pairs.module.css'

/** Two parties with their marks. */
export function PairName({
  pair: { parties, names },
}: {
  readonly pair: { readonly parties: readonly [string, string]; readonly names: readonly [string, string] }
}) {
  const { looks, theme } = useDashboard()
  return (
    <span className={styles['pair']}>
      {parties.map((id, side) => (
        <span key={id}>
          <Mark order={looks.get(id)?.order ?? 0} theme={theme} /> {names[side]}
        </span>
      ))}
    </span>
  )
}
