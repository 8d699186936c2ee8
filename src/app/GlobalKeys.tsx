import { useEffect } from 'react'
import { choose } from '../state/viewState.ts'
import { useDashboard } from '../views/context.ts'
import { neighbourDay } from '../views/neighbourDay.ts'

/** Keys that work anywhere but in a field: `[` and `]` step the as-of day. */
export function GlobalKeys() {
  const { model, selection } = useDashboard()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      const direction = event.key === '[' ? 'back' : event.key === ']' ? 'on' : undefined
      const day = direction && neighbourDay(model, selection.asOf, direction)
      if (day) choose({ asOf: day === model.asOf ? undefined : day })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [model, selection.asOf])
  return null
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'checkbox'
}
