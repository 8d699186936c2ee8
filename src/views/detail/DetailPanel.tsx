import { useMemo, useRef } from 'react'
import type { Issue } from '../../model/model.ts'
import type { Party } from '../../model/schema.ts'
import { choose } from '../../state/viewState.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { usePhone } from '../../ui/useMediaQuery.ts'
import { useDashboard } from '../context.ts'
import { readCell, type CellReading } from './cellReading.ts'
import styles from './DetailPanel.module.css'
import { PanelBar } from './PanelBar.tsx'
import { PanelBody } from './PanelBody.tsx'
import { PanelFoot } from './PanelFoot.tsx'
import { PartyTabs } from './PartyTabs.tsx'
import { usePanelKeys } from './usePanelKeys.ts'
import { useRoomBelow } from './useRoomBelow.ts'
import { useStepKeys } from './useStepKeys.ts'

const closePanel = () => choose({ issue: undefined, party: undefined })

/** All that stands behind one cell: beside the view, below it on narrower screens, a sheet on a phone. */
export function DetailPanel({ open }: { readonly open: { readonly issue: Issue; readonly party: Party } }) {
  const { model, selection } = useDashboard()
  const { issue, party } = open
  const cell = useMemo(() => readCell(model, selection, { issue, party }), [model, selection, issue, party])
  const phone = usePhone()
  const name = `${issue.title}, ${party.name}`
  return phone ? <PanelSheet cell={cell} name={name} /> : <PanelAside cell={cell} name={name} />
}

interface PanelProps {
  readonly cell: CellReading
  readonly name: string
}

function PanelAside({ cell, name }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const close = usePanelKeys(panel, heading, closePanel)
  useStepKeys(panel, heading)
  useRoomBelow(panel)
  return (
    <aside ref={panel} aria-label={name} className={styles['aside']}>
      <div className={styles['slide']}>
        <PanelBar cell={cell} onClose={close} />
        <div key={keyOf(cell)} className={styles['content']}>
          <PanelBody cell={cell} heading={heading} />
        </div>
        <PanelFoot cell={cell} />
      </div>
    </aside>
  )
}

function PanelSheet({ cell, name }: PanelProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useStepKeys(sheet, heading)
  return (
    <Sheet name={name} onClose={closePanel}>
      <div ref={sheet} className={styles['sheet']}>
        <PartyTabs cell={cell} panel="detail-of-party" />
        <PanelBar cell={cell} />
        <div
          key={keyOf(cell)}
          className={styles['content']}
          id="detail-of-party"
          role="tabpanel"
          aria-label={cell.party.name}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region needs a stop for its keys
          tabIndex={0}
        >
          <PanelBody cell={cell} heading={heading} />
        </div>
        <PanelFoot cell={cell} />
      </div>
    </Sheet>
  )
}

/** Another cell begins at its top; another day of the same cell keeps its place. */
function keyOf({ issue, party }: CellReading): string {
  return `${issue.id} ${party.id}`
}
