import type { RefObject } from 'react'
import type { CellReading } from './cellReading.ts'
import { EvidenceBlock } from './EvidenceBlock.tsx'
import { FactsBlock } from './FactsBlock.tsx'
import { HistoryBlock } from './HistoryBlock.tsx'
import { MoreBlock } from './MoreBlock.tsx'
import { NumbersBlock } from './NumbersBlock.tsx'
import { PlansBlock } from './PlansBlock.tsx'
import { ScaleBlock } from './ScaleBlock.tsx'
import { StanceBlock } from './StanceBlock.tsx'

/** What the panel says of a cell, from its words down to what the plans make of it. */
export function PanelBody({
  cell,
  heading,
}: {
  readonly cell: CellReading
  readonly heading: RefObject<HTMLHeadingElement | null>
}) {
  const { position, evidence } = cell
  return (
    <>
      <StanceBlock cell={cell} heading={heading} />
      <ScaleBlock cell={cell} />
      <NumbersBlock cell={cell} />
      {position && <FactsBlock cell={cell} position={position} />}
      <MoreBlock cell={cell} />
      {position && evidence && <EvidenceBlock cell={cell} evidence={evidence} position={position} />}
      <HistoryBlock cell={cell} />
      <PlansBlock cell={cell} />
    </>
  )
}
