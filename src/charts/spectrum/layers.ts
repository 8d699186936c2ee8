/** What can be drawn on the lines besides the marks; each can be switched off. */
export const LAYERS = ['trail', 'range', 'redLine', 'gap', 'zone'] as const

export type Layer = (typeof LAYERS)[number]
