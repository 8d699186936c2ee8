import { lazy, Suspense } from 'react'
import { createPortal } from 'react-dom'
import type { Question } from './question.ts'

const WorkingSheet = lazy(async () => ({ default: (await import('./WorkingSheet.tsx')).WorkingSheet }))

/** A number whose working is asked for: what it is of, and as what the page shows it. */
export interface Asked {
  readonly question: Question
  readonly about: string
  readonly shown: string
}

/** The sheet with a working. It hangs on the page itself: a dialog can’t stand in a paragraph. */
export function WorkingOverPage({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  return createPortal(
    <Suspense fallback={null}>
      <WorkingSheet {...asked} onClose={onClose} />
    </Suspense>,
    document.body,
  )
}
