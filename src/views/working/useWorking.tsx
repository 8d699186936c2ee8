import { useState, type ReactNode } from 'react'
import { useSheet } from './useSheet.ts'
import { WorkingOverPage, type Asked } from './WorkingOverPage.tsx'

/** The key that shows the working of the number in focus, in grids whose cells already do something else on Enter. */
export const WORKING_KEY = 'w'

/**
 * The working of numbers that are no buttons of their own, as in grids: `ask` opens it and gives the focus back to the
 * element afterwards; `sheet` goes anywhere into the page.
 */
export function useWorking(): {
  readonly ask: (asked: Asked, from: HTMLElement) => void
  readonly sheet: ReactNode
} {
  const { open, show, close } = useSheet()
  const [asked, setAsked] = useState<Asked>()
  return {
    ask: (next, from) => {
      setAsked(next)
      show({ currentTarget: from })
    },
    sheet: open && asked && <WorkingOverPage asked={asked} onClose={close} />,
  }
}
