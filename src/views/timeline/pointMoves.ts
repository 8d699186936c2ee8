import { groupBy } from '../../base/groupBy.ts'
import type { PanelLayout } from '../../charts/timeline/panelLayout.ts'
import type { PanelPoint } from '../../charts/timeline/panelPoints.ts'

/** The points of one party's line in one panel, oldest first. */
export type PointLine = readonly [PanelPoint, ...PanelPoint[]]

/** All lines that have points, from the top of the first panel to the bottom of the last. */
export function pointLines(panels: readonly Pick<PanelLayout, 'points' | 'ends'>[]): PointLine[] {
  return panels.flatMap(({ points, ends }) => {
    const byParty = groupBy(points, ({ party }) => party)
    return ends.flatMap(({ party }): PointLine[] => {
      const [first, ...rest] = (byParty.get(party) ?? []).toSorted((a, b) => a.x - b.x)
      return first ? [[first, ...rest]] : []
    })
  })
}

/**
 * Where a key leads from a point: left and right along its line, Home and End to the line's ends, up and down to the
 * neighbouring line at about the same day, Page Up and Page Down to the neighbouring panel. `undefined` for other keys.
 */
export function pointAfter(lines: readonly PointLine[], from: string, key: string): PanelPoint | undefined {
  const at = lines.findIndex((line) => line.some(({ id }) => id === from))
  const line = lines[at]
  const point = line?.find(({ id }) => id === from)
  if (!line || !point) return undefined
  const index = line.indexOf(point)
  switch (key) {
    case 'ArrowLeft':
      return line[index - 1] ?? point
    case 'ArrowRight':
      return line[index + 1] ?? point
    case 'Home':
      return line[0]
    case 'End':
      return line.at(-1)
    case 'ArrowUp':
      return nearest(lines[at - 1], point)
    case 'ArrowDown':
      return nearest(lines[at + 1], point)
    case 'PageUp':
      return nearest(panelBefore(lines, at), point)
    case 'PageDown':
      return nearest(
        lines.find((other, place) => place > at && other[0].issue !== point.issue),
        point,
      )
    default:
      return undefined
  }
}

function panelBefore(lines: readonly PointLine[], at: number): PointLine | undefined {
  const issue = lines[at]?.[0].issue
  const last = lines.slice(0, at).findLast(([first]) => first.issue !== issue)
  return last && lines.find(([first]) => first.issue === last[0].issue)
}

function nearest(line: PointLine | undefined, point: PanelPoint): PanelPoint {
  if (!line) return point
  return line.reduce((best, one) => (Math.abs(one.x - point.x) < Math.abs(best.x - point.x) ? one : best))
}

/** The point under a pointer, as near as a finger or a mouse can be. */
export function pointNear(
  points: readonly PanelPoint[],
  x: number,
  y: number,
  reach: number,
): PanelPoint | undefined {
  const far = (point: PanelPoint) => Math.hypot(point.x - x, point.y - y) + (point.kind === 'begins' ? 0 : 2)
  const [near] = points.filter((point) => far(point) <= reach).toSorted((a, b) => far(a) - far(b))
  return near
}
