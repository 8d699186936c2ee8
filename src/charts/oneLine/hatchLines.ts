/**
 * Lines at 45°, `gap` apart, cut to a rectangle, as the data of a path. Drawn line by line where many small pictures
 * on a page would each need a pattern with an id of its own.
 */
export function hatchLines(x: number, y: number, width: number, height: number, gap: number): string {
  const count = Math.ceil((width + height) / gap)
  return Array.from({ length: count }, (_, index) => {
    const start = index * gap + gap / 2 - height
    const from = Math.max(0, start)
    const to = Math.min(width, start + height)
    if (from >= to) return ''
    return `M${round(x + from)} ${round(y + height - (from - start))}L${round(x + to)} ${round(y + height - (to - start))}`
  }).join('')
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
