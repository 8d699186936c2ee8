import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Issue } from '../../model/model.ts'
import type { Confidence, Party } from '../../model/schema.ts'
import { nearestOption } from '../../model/standing.ts'
import type { Selection } from '../../views/selection.ts'

/** A cell to read as an example. */
export interface CellExample {
  readonly issue: Issue
  readonly party: Party
  readonly value: number
  readonly words: string
  readonly confidence: Confidence
}

/** A blocked issue: who refuses all above and all below which points of the scale. */
export interface BlockExample {
  readonly issue: Issue
  readonly upTo: { readonly party: Party; readonly bound: number }
  readonly from: { readonly party: Party; readonly bound: number }
}

/** What the guide shows of the model on screen; each is `undefined` where nothing of the kind stands on the day shown. */
export interface GuideExample {
  readonly cell: CellExample | undefined
  readonly block: BlockExample | undefined
}

/**
 * The blocked issue whose values lie nearest together, which shows best that nearness does not lift a block; the example
 * of a cell is from it, or, where nothing is blocked, from the first issue with a value: its first party of high confidence.
 */
export function guideExample({ issues, parties }: Pick<Selection, 'issues' | 'parties'>): GuideExample {
  const [blocked] = issues
    .filter(({ reading }) => reading.state === 'blocked')
    .toSorted((a, b) => (a.reading.spread ?? 0) - (b.reading.spread ?? 0))
  const cells = (blocked ? [blocked, ...issues] : issues).flatMap((issue) => cellOf(issue, parties))
  return { cell: cells[0], block: blocked && blockOf(blocked, parties) }
}

function cellOf({ issue, positions }: SelectedIssue, parties: readonly Party[]): CellExample[] {
  const cells = parties.flatMap((party): CellExample[] => {
    const { value, confidence } = positions.get(party.id) ?? {}
    if (value === undefined || confidence === undefined) return []
    return [{ issue, party, value, words: nearestOption(issue, value).option.label, confidence }]
  })
  const best = cells.find(({ confidence }) => confidence === 'high') ?? cells[0]
  return best ? [best] : []
}

function blockOf({ issue, reading }: SelectedIssue, parties: readonly Party[]): BlockExample | undefined {
  const [pair] = reading.blocking
  const named = (id: string | undefined) => parties.find((party) => party.id === id)
  const redLine = (id: string | undefined) => reading.stands.find(({ party }) => party === id)?.redLine
  const upTo = named(pair?.upTo)
  const from = named(pair?.from)
  const highest = redLine(pair?.upTo)?.max
  const lowest = redLine(pair?.from)?.min
  if (!upTo || !from || highest === undefined || lowest === undefined) return undefined
  return { issue, upTo: { party: upTo, bound: highest }, from: { party: from, bound: lowest } }
}
