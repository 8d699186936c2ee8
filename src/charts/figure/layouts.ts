/** Size, height of a line and weight of one kind of text, in px. */
export interface TextStyle {
  readonly size: number
  readonly line: number
  readonly weight: number
}

/** The shape of an exported figure: its size, and that of its texts. A shape without a height is as high as its content. */
export interface Shape {
  readonly name: string
  readonly width: number
  readonly height: number | undefined
  readonly margin: number
  readonly title: TextStyle
  readonly subtitle: TextStyle
  readonly legend: TextStyle
  readonly heading: TextStyle
  readonly note: TextStyle
}

const LARGE = {
  margin: 40,
  title: { size: 30, line: 36, weight: 600 },
  subtitle: { size: 18, line: 23, weight: 400 },
  legend: { size: 14.5, line: 24, weight: 400 },
  heading: { size: 15, line: 27, weight: 600 },
  note: { size: 13.5, line: 18, weight: 400 },
} as const

/** The inner width that every plot is made for. */
export const AT_EASE = 888

/** The shapes by the ids that choices and commands name them by. */
export const SHAPES = {
  page: {
    name: 'Page',
    width: 960,
    height: undefined,
    margin: 36,
    title: { size: 27, line: 33, weight: 600 },
    subtitle: { size: 16, line: 21, weight: 400 },
    legend: { size: 13, line: 22, weight: 400 },
    heading: { size: 14, line: 26, weight: 600 },
    note: { size: 12.5, line: 17, weight: 400 },
  },
  slide: { name: 'Slide', width: 1280, height: 720, ...LARGE },
  square: { name: 'Square', width: 1080, height: 1080, ...LARGE },
  tall: { name: 'Tall', width: 1080, height: 1350, ...LARGE },
} as const satisfies Record<string, Shape>

export type LayoutId = keyof typeof SHAPES

export const LAYOUT_IDS = ['page', 'slide', 'square', 'tall'] as const satisfies readonly LayoutId[]
