import { useState } from 'react'
import { keepChoices, keptChoices, type ExportChoices } from './exportChoices.ts'

/** The choices of the last time, and how to change some of them, which is kept for the next. */
export function useExportChoices() {
  const [choices, setChoices] = useState(keptChoices)
  const choose = (change: Partial<ExportChoices>) => {
    const next = { ...choices, ...change }
    setChoices(next)
    keepChoices(next)
  }
  return [choices, choose] as const
}
