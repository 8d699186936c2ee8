import { AlternativeText } from './AlternativeText.tsx'
import type { FigureSpec } from './figureSpec.ts'
import { RowsTable } from './RowsTable.tsx'

/** What a figure shows in place of its picture: itself in words, and its rows. */
export function FigureTable({ spec }: { readonly spec: FigureSpec<unknown> }) {
  return (
    <>
      <AlternativeText spec={spec} />
      <RowsTable rows={spec.rows} columns={spec.columns} label={spec.title} />
    </>
  )
}
