import { groupBy } from '../../base/groupBy.ts'
import type { Stretch } from './figureSpec.ts'
import { groupsIn, headingOf } from './stretch.ts'

interface Grouped {
  readonly group: string
}

/** The rows of one page under the headings of their groups; one that began on an earlier page says so. */
export function titledGroups<Row extends Grouped>(rows: readonly Row[], stretch: Stretch | undefined) {
  const groups = [...groupBy(rows, ({ group }) => group)].map(([title, members]) => ({
    title,
    rows: members,
  }))
  return groupsIn(groups, stretch).map((group) => ({
    heading: headingOf(group.title, group),
    rows: group.rows,
  }))
}

/** The rows with which another group begins: where a page had best end. */
export function groupStarts(rows: readonly Grouped[]): number[] {
  return rows.flatMap(({ group }, index) => (index > 0 && group !== rows[index - 1]?.group ? [index] : []))
}
