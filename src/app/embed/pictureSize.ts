/** The width that plots are made for, and how far one may be drawn smaller: texts of 12 px are 9 px then. */
const AT_EASE = 888
const SMALLEST = 0.75

/**
 * How a plot is put into a frame of some width: laid out for `drawn` px and drawn at `zoom`. Below its least width it is
 * drawn smaller, and where that is not enough, it scrolls sideways.
 */
export function pictureSize(
  frame: number,
  narrowest = AT_EASE,
): { readonly drawn: number; readonly zoom: number; readonly scrolls: boolean } {
  if (frame <= 0) return { drawn: 0, zoom: 1, scrolls: false }
  const drawn = Math.max(frame, narrowest)
  const fitting = frame / drawn
  return { drawn, zoom: Math.max(SMALLEST, fitting), scrolls: fitting < SMALLEST }
}
