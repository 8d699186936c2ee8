import { moveInput } from '../../analysis/metricInputs.ts'
import { formatNumber } from '../../analysis/metrics/working.ts'
import type { Shift } from '../../analysis/shifts.ts'
import { formatDay } from '../../base/days.ts'
import type { ShiftRow } from '../../charts/timeline/shiftRows.ts'
import type { Asked } from '../working/WorkingOverPage.tsx'

/** How far a party moved: its value after less its value before. */
export function askShift(
  { partyName, title, day }: Pick<ShiftRow, 'partyName' | 'title' | 'day'>,
  shift: Pick<Shift, 'before' | 'after' | 'change'>,
): Asked {
  return {
    question: { metric: 'shift', input: () => moveInput(shift) },
    about: `${partyName} on ${title}, ${formatDay(day)}`,
    shown: signed(shift.change),
  }
}

/** `+25`, `−10` */
function signed(change: number): string {
  return `${change > 0 ? '+' : ''}${formatNumber(change)}`
}
