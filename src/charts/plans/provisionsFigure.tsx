import { formatDayShort } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import type { PlanHead } from '../../model/model.ts'
import type { Provision } from '../../model/schema.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import type { ChartTheme } from '../theme.ts'
import type { PlanWords } from './planGapsFigure.tsx'
import { ProvisionGlyph } from './ProvisionGlyph.tsx'
import {
  changeCountsWords,
  changeWord,
  countChanges,
  placeWords,
  pointTexts,
  PROVISION_CHANGES,
  provisionColumns,
  type ProvisionCell,
  type ProvisionChange,
  type ProvisionRow,
  type Provisions,
} from './provisionRows.ts'
import type { TextCell, TextTable } from './textTable.ts'
import { textTablePanel } from './textTablePanel.tsx'

type Texts = ReadonlyMap<string, readonly Provision[]>

/** *Provision by provision* as a figure; with the plans’ own points where the screen shows them. */
export function provisionsFigure(
  { rows, unspoken }: Provisions,
  plans: readonly PlanHead[],
  agreements: readonly (string | undefined)[],
  texts: Texts | undefined,
  words: PlanWords,
): FigureSpec<ProvisionRow> {
  return {
    id: 'provisions',
    title: 'Provision by provision',
    headline: words.headline,
    subtitle: words.subtitle,
    legend:
      plans.length < 2
        ? []
        : PROVISION_CHANGES.map((change) => ({
            label: changeWord(change),
            sign: (theme) => <ProvisionGlyph change={change} colour={changeColour(change, theme)} />,
          })),
    note: `${provisionsNote(rows.length, unspoken)} ${words.leftOut}`,
    rows,
    columns: provisionColumns(plans, texts),
    pieces: rows.length,
    panels: async (width, theme, stretch, spread) => {
      const table = tableOf(rows, plans, agreements, texts)
      const [head, ...others] = table.rows
      const onPage = { ...table, rows: [...(head ? [head] : []), ...rowsOf(others, stretch)] }
      return [await textTablePanel('provisions', onPage, width, theme, spread)]
    },
  }
}

/** What the words and the signs say, and on which issues none of the plans speaks. */
export function provisionsNote(rows: number, unspoken: readonly string[]): string {
  const left =
    unspoken.length === 0
      ? ''
      : ` ${countOf(unspoken.length, 'issue')} of ${rows + unspoken.length}, on which none of these plans speaks, ${unspoken.length === 1 ? 'is' : 'are'} left out: ${unspoken.join(', ')}.`
  return `The words are those of the scale’s option nearest to the text, the number its place from 0 to 100. Each column is held against the one before it: kept, coded at the same point of the scale, even if the wording differs; deleted or added, where the other text is known and silent; no text to compare, where one of the two is not stored, the issue does not arise, or both are silent. Agreement is one minus the mean distance of the two plans divided by 100, over the issues on which both speak.${left}`
}

export function changeColour(change: ProvisionChange, theme: ChartTheme): string {
  if (change === 'kept') return theme.ink2
  return change === 'deleted' || change === 'none' ? theme.ink3 : theme.ink
}

function tableOf(
  rows: readonly ProvisionRow[],
  plans: readonly PlanHead[],
  agreements: readonly (string | undefined)[],
  texts: Texts | undefined,
): TextTable {
  return {
    columns: [{ width: 150, fixed: true }, ...plans.map(() => ({ width: 1 }))],
    rows: [
      {
        rule: undefined,
        cells: [
          { text: 'Issue', tone: 'ink3' },
          ...plans.map((plan, at): TextCell => ({
            text: plan.shortTitle,
            weight: 600,
            sub: `${formatDayShort(plan.date)}, ${plan.status}${at === 0 ? '' : `. ${changeCountsWords(countChanges(rows, at))}; ${agreements[at]}`}`,
          })),
        ],
      },
      ...rows.map((row) => ({
        rule: 'line' as const,
        cells: [{ text: row.title, weight: 600 as const }, ...row.cells.map((cell) => cellOf(cell, texts))],
      })),
    ],
  }
}

function cellOf(cell: ProvisionCell, texts: Texts | undefined): TextCell {
  const { change, value, words } = cell
  const text = texts && pointTexts(cell, texts)
  return {
    text: words,
    tone: value === undefined ? 'ink3' : change === 'kept' ? 'ink2' : 'ink',
    sub: [placeWords(cell, !text), text].filter(Boolean).join('. ') || undefined,
    sign: change && ((theme) => <ProvisionGlyph change={change} colour={changeColour(change, theme)} />),
  }
}
