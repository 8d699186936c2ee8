import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../charts/spectrum/layers.ts'
import { drawnLayers, withLayerToggled } from './drawnLayers.ts'

describe(drawnLayers, () => {
  it('draws all that is not named, whatever else is named', () => {
    expect([...drawnLayers([])]).toEqual([...LAYERS])
    expect(drawnLayers(['red-line', 'unheard-of']).has('redLine')).toBe(false)
    expect(drawnLayers(['red-line', 'unheard-of']).size).toBe(LAYERS.length - 1)
  })
})

describe(withLayerToggled, () => {
  it.each(LAYERS)('switches %s off and on again', (layer) => {
    const off = withLayerToggled([], layer)
    expect(drawnLayers(off).has(layer)).toBe(false)
    expect(drawnLayers(off).size).toBe(LAYERS.length - 1)
    expect(withLayerToggled(off, layer)).toEqual([])
  })
})
