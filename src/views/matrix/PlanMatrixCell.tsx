// oxlint-disable jsx-a11y/no-redundant-roles -- rows set as CSS grids lose their implicit roles in some browsers
import { Mark } from '../../charts/Mark.tsx'
import { RedLineHook } from '../../charts/marks.tsx'
import { planCellSentence, type PlanCell } from '../../charts/positions/planCells.ts'
import { PlanRule } from '../../charts/positions/PlanRule.tsx'
import { useDashboard } from '../context.ts'
import type { MatrixLayout } from './MatrixTools.tsx'
import styles from './PlanMatrixCell.module.css'

/** Marks of parties that fit beside the hook. */
const MARKS = 4

/** One plan on one issue: words, whose red lines it crosses, and its place. Without a tint: parties stay the figure. */
export function PlanMatrixCell({
  cell,
  style,
  layout,
  place,
}: {
  readonly cell: PlanCell
  /** Its place among the plans shown, which decides its rule. */
  readonly style: number
  readonly layout: MatrixLayout
  readonly place: { readonly tabIndex: number }
}) {
  const { theme } = useDashboard()
  const { words, value, open } = cell
  return (
    <td
      role="gridcell"
      className={styles['cell']}
      aria-label={planCellSentence(cell)}
      data-rule={style}
      data-silent={value === undefined ? '' : undefined}
      {...place}
    >
      {layout === 'blocks' && (
        <svg width={13} height={20} viewBox="-6.5 -10 13 20" aria-hidden="true">
          <PlanRule style={style} height={20} theme={theme} />
        </svg>
      )}
      <span className={styles['words']}>{words}</span>
      {value !== undefined && (
        <>
          <Crossed cell={cell} />
          {open !== undefined && <span className={styles['open']}>open</span>}
          <span className={styles['value']}>{value}</span>
        </>
      )}
    </td>
  )
}

function Crossed({ cell: { crosses } }: { readonly cell: PlanCell }) {
  const { looks, theme } = useDashboard()
  if (crosses.length === 0) return <span className={styles['none']}>no red line</span>
  const shown = crosses.slice(0, crosses.length > MARKS ? MARKS - 1 : MARKS)
  return (
    <span className={styles['crossed']}>
      <svg width={10} height={10} viewBox="-2 -9 10 10" aria-hidden="true">
        <RedLineHook x={0} base={0} height={8} foot={7} refuses="above" theme={theme} />
      </svg>
      {shown.map(({ id }) => (
        <Mark key={id} order={looks.get(id)?.order ?? 0} theme={theme} size={11} />
      ))}
      {crosses.length > shown.length && `+${crosses.length - shown.length}`}
    </span>
  )
}
