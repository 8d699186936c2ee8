/** How the lines are set: all in one row, the ends over the line, or, on a phone, an issue as a block. */
type SpectrumMode = 'wide' | 'stacked' | 'blocks'

/** The columns and heights of the grid for a width, in px. */
export interface GridLayout {
  readonly mode: SpectrumMode
  /** Width of the column of groups; `undefined` where a group is a heading over its issues. */
  readonly group: number | undefined
  /** For `grid-template-columns` of a row, without the group. */
  readonly template: string
  /** Width of the drawing of a line, its margins included, and its height. */
  readonly line: number
  readonly height: number
  /** State and spread stand at the end of a row. */
  readonly ends: boolean
  /** The words of the two ends may take two lines. */
  readonly wraps: boolean
}

/** From the edge of the drawing to the line’s 0 and 100. */
export const PAD = 8
/** How much room a panel beside the view takes from it. */
const PANEL = 344
const GAP = 12
const WIDE = 1160
const ONE_LINE_ENDS = 1340
const WALL = 1700
const GROUP_COLUMN = 880

/**
 * What the grid shows at a width. A panel beside it takes the room of state and spread, which it tells itself; heights stay,
 * so that opening it does not move the page.
 */
export function gridLayout(
  width: number,
  phone: boolean,
  panelBeside: boolean,
  grouped: boolean,
  longEnds = false,
): GridLayout {
  const full = width + (panelBeside ? PANEL : 0)
  if (phone || full < 640) return blocks(width)
  return full < WIDE ? stacked(width, grouped) : wide(width, full, panelBeside, grouped, longEnds)
}

function wide(
  width: number,
  full: number,
  panelBeside: boolean,
  grouped: boolean,
  longEnds: boolean,
): GridLayout {
  const roomy = full >= ONE_LINE_ENDS
  const group = grouped ? (panelBeside ? 96 : 112) : 0
  const issue = roomy ? 176 : panelBeside ? 140 : 160
  const low = panelBeside ? (roomy ? 176 : 124) : roomy ? 226 : 150
  const high = panelBeside ? (roomy ? 176 : 132) : roomy ? 196 : 152
  const state = panelBeside ? [] : [128, 38]
  const columns = [issue, low, high, ...state]
  const beside = columns.reduce((sum, one) => sum + one + GAP, grouped ? group + GAP : 0)
  const line = Math.max(220, width - beside)
  return {
    mode: 'wide',
    group: grouped ? group : undefined,
    template: [`${issue}px`, `${low}px`, `${line}px`, `${high}px`, ...state.map((one) => `${one}px`)].join(
      ' ',
    ),
    line,
    height: !roomy || longEnds ? 34 : full >= WALL ? 30 : 24,
    wraps: !roomy || longEnds,
    ends: !panelBeside,
  }
}

function stacked(width: number, grouped: boolean): GridLayout {
  const group = grouped && width >= GROUP_COLUMN ? 108 : undefined
  const issue = width >= GROUP_COLUMN ? 172 : 150
  const line = width - (group === undefined ? 0 : group + GAP) - issue - 132 - 36 - 3 * GAP
  return {
    mode: 'stacked',
    group,
    template: `${issue}px ${line}px 132px 36px`,
    line,
    height: 26,
    ends: true,
    wraps: true,
  }
}

function blocks(width: number): GridLayout {
  return {
    mode: 'blocks',
    group: undefined,
    template: 'minmax(0, 1fr) auto auto',
    line: width,
    height: 44,
    ends: true,
    wraps: true,
  }
}
