import { Mark } from '../../charts/Mark.tsx'
import { useDashboard } from '../context.ts'
import { useIsLit } from '../useLit.ts'
import styles from './Pairs.module.css'

/** Two parties with their marks. */
export function PairName({
  pair: { parties, names },
}: {
  readonly pair: { readonly parties: readonly [string, string]; readonly names: readonly [string, string] }
}) {
  return (
    <span className={styles['pair']}>
      {parties.map((id, side) => (
        <Party key={id} id={id} name={names[side]} />
      ))}
    </span>
  )
}

function Party({ id, name }: { readonly id: string; readonly name: string | undefined }) {
  const { looks, theme } = useDashboard()
  const lit = useIsLit({ party: id })
  return (
    <span data-lit={lit ? '' : undefined}>
      <Mark order={looks.get(id)?.order ?? 0} theme={theme} /> <span>{name}</span>
    </span>
  )
}
