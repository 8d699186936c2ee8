/** A distance in points of the scale, without the dust of floating-point differences. */
export function roundPoints(points: number): number {
  return Math.round(points * 10) / 10
}
