import { LAYERS, type Layer } from '../../charts/spectrum/layers.ts'

/** How a layer is named in the address. */
const NAMES: Readonly<Record<Layer, string>> = {
  trail: 'trail',
  range: 'range',
  redLine: 'red-line',
  gap: 'gap',
  zone: 'zone',
}

/** The layers that are drawn when those named are not; unknown names are no layers. */
export function drawnLayers(without: readonly string[]): ReadonlySet<Layer> {
  return new Set(LAYERS.filter((layer) => !without.includes(NAMES[layer])))
}

/** The names of what is not drawn, after a layer was switched on or off. */
export function withLayerToggled(without: readonly string[], layer: Layer): string[] {
  const drawn = drawnLayers(without)
  return LAYERS.filter((one) => (one === layer ? drawn.has(one) : !drawn.has(one))).map((one) => NAMES[one])
}
