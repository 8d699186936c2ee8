import { formatDay, type Day } from '../../base/days.ts'
import type { Party } from '../../model/schema.ts'
import type { FigureSpec, Stretch } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import { RedLineHook } from '../marks.tsx'
import { partyLegend } from '../partyLegend.tsx'
import type { PartyLooks } from '../partyLook.ts'
import type { Elsewhere } from './planChainPaths.ts'
import { layoutGaps } from './planGapLayout.ts'
import { planGapColumns, type PlanGapRow } from './planGapRows.ts'

export interface PlanWords {
  readonly headline: string
  readonly subtitle: string
  readonly leftOut: string
}

/** *Gap of each plan to each party* as a figure. */
export function planGapsFigure(
  rows: readonly PlanGapRow[],
  parties: readonly Party[],
  looks: PartyLooks,
  asOf: Day,
  words: PlanWords,
): FigureSpec<PlanGapRow> {
  const chain = rows.some(({ inChain }) => inChain)
  return {
    id: 'plan-gaps',
    title: 'Gap of each plan to each party',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [
      ...partyLegend(looks),
      ...(chain
        ? [
            {
              label: 'Name in bold, marks joined: the chain of drafts',
              sign: (theme: Parameters<FigureSpec<PlanGapRow>['legend'][number]['sign']>[0]) => (
                <path d="M-6 4 6-4" stroke={theme.ink2} strokeWidth={1.5} />
              ),
            },
          ]
        : []),
      {
        label: '7 of 22: seven red lines crossed, on 22 issues in common',
        sign: (theme) => <RedLineHook x={-3} base={4.5} height={9} foot={7} refuses="above" theme={theme} />,
      },
    ],
    note: `${planGapNote(asOf, chain)} ${words.leftOut}`,
    rows,
    columns: planGapColumns(parties),
    pieces: rows.length,
    panels: async (width, theme, stretch, spread) => {
      const { PlanGapsPicture } = await import('./PlanGapsPicture.tsx')
      const layout = layoutGaps(
        rowsOf(rows, stretch),
        parties.map(({ id }) => id),
        width,
        spread,
        chainBeyond(rows, stretch),
      )
      return [
        {
          id: 'plan-gaps',
          height: layout.height,
          picture: <PlanGapsPicture layout={layout} looks={looks} theme={theme} />,
        },
      ]
    },
  }
}

/** The drafts of the chain that come just before and just after the rows of one page. */
function chainBeyond(rows: readonly PlanGapRow[], stretch: Stretch | undefined): Elsewhere {
  if (!stretch) return {}
  const inChain = ({ inChain: is }: PlanGapRow) => is
  return {
    before: rows.slice(0, stretch.from).findLast(inChain),
    after: rows.slice(stretch.to).find(inChain),
  }
}

/** What the gap is and what it rests on. */
export function planGapNote(asOf: Day, chain: boolean): string {
  return `A gap is the distance on an issue’s scale, 0 to 100, between what the plan says and what the party asks for; its mean is over the issues on which both speak, each counting the same, n, and is not drawn where n is less than three. Every plan is held against the positions of ${formatDay(asOf)}, whatever its own date. Red lines crossed are counted beside the mean, never folded in. Small marks after the date are the plan’s authors.${chain ? ' The chain joins a draft with the later ones that grew out of it and still speak on at least half of its issues.' : ''}`
}
