import { formatDayShort } from '../../base/days.ts'
import { formatViewState } from '../../state/url.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { Icon } from '../../ui/icons.tsx'
import { announce } from '../../ui/Toast.tsx'
import { citableState } from '../citableState.ts'
import { useDashboard } from '../context.ts'
import type { CellReading } from './cellReading.ts'
import styles from './PanelBar.module.css'
import { neighbour } from './neighbour.ts'

/** Steps to the cells around the one shown, a link to it, and the way out. A sheet brings its own tabs and button to close. */
export function PanelBar({ cell, onClose }: { readonly cell: CellReading; readonly onClose?: () => void }) {
  const { selection } = useDashboard()
  const { issue, party } = cell
  const issues = selection.issues.map((one) => one.issue)
  return (
    <div className={styles['bar']}>
      <Step
        to={neighbour(issues, issue.id, -1)}
        icon="up"
        name="Previous issue"
        hotkey="K"
        party={party.id}
      />
      <Step to={neighbour(issues, issue.id, 1)} icon="down" name="Next issue" hotkey="J" party={party.id} />
      <span aria-hidden="true">Issue</span>
      {onClose && (
        <>
          <Step
            to={neighbour(selection.parties, party.id, -1)}
            icon="back"
            name="Previous party"
            hotkey="H"
            issue={issue.id}
          />
          <Step
            to={neighbour(selection.parties, party.id, 1)}
            icon="on"
            name="Next party"
            hotkey="L"
            issue={issue.id}
          />
          <span aria-hidden="true">Party</span>
        </>
      )}
      <LinkToCell cell={cell} />
      {onClose && (
        <button type="button" className={controls['square']} aria-label="Close" onClick={onClose}>
          <Icon name="close" size={13} />
        </button>
      )}
    </div>
  )
}

function Step({
  to,
  icon,
  name,
  hotkey,
  ...stays
}: {
  readonly to: { readonly id: string; readonly name?: string; readonly title?: string } | undefined
  readonly icon: 'up' | 'down' | 'back' | 'on'
  readonly name: string
  /** Pressed anywhere in the panel, it does the same: see `useStepKeys`. */
  readonly hotkey: string
  /** What of the cell stays as it is; the other half is what the step changes. */
  readonly party?: string
  readonly issue?: string
}) {
  if (!to) return null
  const label = `${name}: ${to.title ?? to.name}`
  const target =
    stays.issue === undefined ? { issue: to.id, party: stays.party } : { issue: stays.issue, party: to.id }
  return (
    <button
      type="button"
      className={controls['square']}
      aria-label={label}
      aria-keyshortcuts={hotkey}
      title={`${label} (${hotkey})`}
      onClick={() => choose(target)}
    >
      <Icon name={icon} />
    </button>
  )
}

function LinkToCell({ cell }: { readonly cell: CellReading }) {
  const { model, selection } = useDashboard()
  const copy = () => {
    const state = { ...useViewState.getState(), issue: cell.issue.id, party: cell.party.id }
    const link = new URL(formatViewState(citableState(state, model, selection)), location.href)
    void navigator.clipboard.writeText(link.href).then(
      () =>
        announce(
          `Link to this cell copied: as of ${formatDayShort(selection.asOf)}, model ${model.version}.`,
        ),
      () => announce(`The browser did not allow copying. The link: ${link.href}`),
    )
  }
  return (
    <button type="button" className={styles['link']} onClick={copy}>
      <Icon name="link" size={13} /> Link to cell
    </button>
  )
}
