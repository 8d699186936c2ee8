/**
 * The column for each row of a square table, each column once, that give the largest total. Exact, by shortest augmenting
 * paths with potentials in O(n³) (the Hungarian method: Kuhn 1955; Jonker and Volgenant 1987).
 */
export function largestAssignment(gains: readonly (readonly number[])[]): number[] {
  const size = gains.length
  const gainOf = (row: number, column: number) => gains[row]?.[column] ?? Number.NaN
  const rowPrice = new Float64Array(size)
  const columnPrice = new Float64Array(size + 1)
  /** The row that holds each column, −1 for none; the last column is where each search starts. */
  const holder = new Int32Array(size + 1).fill(-1)

  for (let row = 0; row < size; row += 1) {
    holder[size] = row
    const slack = new Float64Array(size).fill(Infinity)
    const cameFrom = new Int32Array(size).fill(size)
    const visited = new Uint8Array(size + 1)
    let column = size
    while (holder[column] !== -1) {
      visited[column] = 1
      const at = holder[column]!
      let nearest = -1
      for (let next = 0; next < size; next += 1) {
        if (visited[next]) continue
        const cost = -gainOf(at, next) - rowPrice[at]! - columnPrice[next]!
        if (cost < slack[next]!) {
          slack[next] = cost
          cameFrom[next] = column
        }
        if (nearest === -1 || slack[next]! < slack[nearest]!) nearest = next
      }
      const step = slack[nearest]!
      for (let other = 0; other <= size; other += 1) {
        if (visited[other]) {
          rowPrice[holder[other]!]! += step
          columnPrice[other]! -= step
        } else if (other < size) slack[other]! -= step
      }
      column = nearest
    }
    while (column !== size) {
      const before = cameFrom[column]!
      holder[column] = holder[before]!
      column = before
    }
  }
  const columns = Array<number>(size).fill(-1)
  holder.subarray(0, size).forEach((row, column) => (columns[row] = column))
  return columns
}
