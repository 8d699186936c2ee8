import { describe, expect, it } from 'vitest'
import { pictureSize } from './pictureSize.ts'

describe(pictureSize, () => {
  it('lays the plot out for a frame that is wide enough', () => {
    expect(pictureSize(1000)).toEqual({ drawn: 1000, zoom: 1, scrolls: false })
    expect(pictureSize(600, 480)).toEqual({ drawn: 600, zoom: 1, scrolls: false })
  })

  it('draws it smaller down to three quarters, and lets it scroll below that', () => {
    expect(pictureSize(740)).toEqual({ drawn: 888, zoom: 740 / 888, scrolls: false })
    expect(pictureSize(400)).toEqual({ drawn: 888, zoom: 0.75, scrolls: true })
  })

  it('draws nothing before the frame has a width', () => {
    expect(pictureSize(0).drawn).toBe(0)
  })
})
