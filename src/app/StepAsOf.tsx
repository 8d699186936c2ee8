import { choose } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { Icon } from '../ui/icons.tsx'
import { useDashboard } from '../views/context.ts'
import { neighbourDay } from '../views/neighbourDay.ts'

/** Goes to the previous or next day on which something changed. */
export function StepAsOf({ direction }: { readonly direction: 'back' | 'on' }) {
  const { model, selection } = useDashboard()
  const day = neighbourDay(model, selection.asOf, direction)
  return (
    <button
      type="button"
      className={controls['square']}
      disabled={day === undefined}
      aria-label={direction === 'back' ? 'Previous day with a change' : 'Next day with a change'}
      onClick={() => choose({ asOf: day === model.asOf ? undefined : day })}
    >
      <Icon name={direction} />
    </button>
  )
}
