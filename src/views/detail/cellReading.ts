import type { Day } from '../../base/days.ts'
import { selectIssue, type SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Issue, Model } from '../../model/model.ts'
import type { Party, Position } from '../../model/schema.ts'
import type { OpenCell, Selection } from '../selection.ts'
import { evidenceList, type EvidenceList } from './evidenceList.ts'
import { positionChain, type ChainLink } from './positionChain.ts'
import { plansOnIssue, type PlansOnIssue } from './planRows.ts'

/** All that the panel says of one party on one issue, but for the statements themselves. */
export interface CellReading {
  readonly issue: Issue
  readonly party: Party
  readonly asOf: Day
  /** `undefined`: never stated by the day. */
  readonly position: Position | undefined
  readonly selected: SelectedIssue
  readonly evidence: EvidenceList | undefined
  readonly chain: readonly ChainLink[]
  readonly plans: PlansOnIssue
}

/** Reads an opened cell for the parties shown; the issue itself may be one that is hidden. */
export function readCell(model: Model, selection: Selection, open: OpenCell): CellReading {
  const { issue, party } = open
  const { asOf, parties, issues } = selection
  const shown = issues.find((one) => one.issue.id === issue.id)
  const selected = shown ?? selectIssue(model, issue, parties, asOf)
  const position = selected.positions.get(party.id)
  return {
    issue,
    party,
    asOf,
    position,
    selected,
    evidence: position && evidenceList(model, position, asOf),
    chain: positionChain(issue, party.id, asOf),
    plans: plansOnIssue(model, issue, asOf),
  }
}
