import { useMemo, type ReactNode } from 'react'
import { countStates } from '../../analysis/headline.ts'
import { countOf, formatCount } from '../../base/words.ts'
import { Mark, StateMark } from '../../charts/Mark.tsx'
import type { Party } from '../../model/schema.ts'
import controls from '../../ui/controls.module.css'
import { Icon } from '../../ui/icons.tsx'
import { CellLink } from '../../views/CellLink.tsx'
import { useDashboard } from '../../views/context.ts'
import { BlockPicture, CellPicture } from './GuidePictures.tsx'
import { guideExample } from './guideExample.ts'
import { showGuide } from './guideShown.ts'
import styles from './Guide.module.css'

export const GUIDE_ID = 'how-to-read'

/** How to read the page, in three steps with examples from the model on screen. */
export function Guide() {
  const { model, selection, theme } = useDashboard()
  const { cell, block } = useMemo(() => guideExample(selection), [selection])
  const { blocked } = countStates(selection.issues.map(({ reading }) => reading))
  const dismiss = () => {
    showGuide(false)
    document.querySelector<HTMLElement>(`[aria-controls="${GUIDE_ID}"]`)?.focus()
  }
  return (
    <section id={GUIDE_ID} className={styles['guide']} aria-label="How to read this">
      <ol>
        <Step title="A cell is one party on one issue" picture={cell && <CellPicture cell={cell} />}>
          {cell ? (
            <>
              <Who party={cell.party} /> on {cell.issue.title}: {cell.words}. That is{' '}
              {formatValue(cell.value)} on this issue’s scale from 0 to 100.
            </>
          ) : (
            'What it has asked for, in words, and where that lies on the issue’s scale from 0 to 100.'
          )}{' '}
          Silence is never counted as a middle.
        </Step>
        <Step
          title={
            <>
              <StateMark state="blocked" theme={theme} /> Two red lines can block an issue
            </>
          }
          picture={block && <BlockPicture block={block} />}
        >
          {block ? (
            <>
              {block.issue.title}: <Who party={block.upTo.party} /> refuses all above{' '}
              {formatValue(block.upTo.bound)}, <Who party={block.from.party} /> all below{' '}
              {formatValue(block.from.bound)}. No outcome clears both, and no average lifts a veto.{' '}
            </>
          ) : (
            'A red line is what a party has refused in so many words. Where two exclude each other, no average lifts it. '
          )}
          {blockedWords(blocked, selection.issues.length)}
        </Step>
        <Step title="Every cell opens its proof">
          Choose a cell or an issue: who said it, on which day, in which source, and what says otherwise.{' '}
          {countOf(model.statementDays.size, 'statement')} stand behind this model.{' '}
          {cell && (
            <CellLink cell={{ issue: cell.issue.id, party: cell.party.id }}>
              Open the proof of this cell
            </CellLink>
          )}
        </Step>
      </ol>
      <button
        type="button"
        className={`${controls['square']} ${styles['close']}`}
        aria-label="Dismiss how to read this"
        onClick={dismiss}
      >
        <Icon name="close" size={11} />
      </button>
    </section>
  )
}

function Step({
  title,
  picture,
  children,
}: {
  readonly title: ReactNode
  readonly picture?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <li>
      <h2>{title}</h2>
      {picture}
      <p>{children}</p>
    </li>
  )
}

function Who({ party }: { readonly party: Party }) {
  const { looks, theme } = useDashboard()
  return (
    <span className={styles['who']}>
      <Mark order={looks.get(party.id)?.order ?? 0} theme={theme} /> {party.name}
    </span>
  )
}

function blockedWords(blocked: number, issues: number): string {
  const of = `of ${countOf(issues, 'issue')}`
  if (blocked === 0) return `None ${of} is blocked now.`
  return `${formatCount(blocked)} ${of} ${blocked === 1 ? 'is' : 'are'} blocked now.`
}

function formatValue(value: number): string {
  return String(Math.round(value * 10) / 10)
}
