import { METADATA_ELEMENT, METADATA_NAMESPACE, type FigureMetadata } from './figureMetadata.ts'
import { wellFormedXml } from './wellFormedXml.ts'

const SVG = 'http://www.w3.org/2000/svg'
const XMLNS = 'http://www.w3.org/2000/xmlns/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'

export interface SvgParts {
  /** CSS that the file carries, such as the result of `fontStyle`. */
  readonly style: string
  /** What the file says of itself: as Dublin Core for any reader, and whole for this app. */
  readonly metadata: FigureMetadata
}

/**
 * A figure on the page as the text of an SVG file that stands alone: XML declaration, style first, then the
 * metadata as RDF. Without what only means something on the page: classes, `data-` and focus attributes,
 * event handlers, scripts, style sheets, HTML in `foreignObject`, and the CSS of `<svg>` elements, whose size
 * is that of their attributes. Does not change the figure on the page.
 */
export function serialiseSvg(svg: SVGSVGElement, parts: SvgParts): string {
  const copy = document.importNode(svg, true)
  for (const element of copy.querySelectorAll('foreignObject, script, style, metadata')) element.remove()
  for (const element of [copy, ...copy.querySelectorAll('*')]) dropPageAttributes(element)
  giveSteadyIds(copy)

  const style = document.createElementNS(SVG, 'style')
  style.textContent = parts.style
  copy.prepend(style, metadataElement(parts.metadata))
  const xml = new XMLSerializer().serializeToString(copy)
  return wellFormedXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`)
}

function dropPageAttributes(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const isForPage =
      /^(on|data-)/.test(name) ||
      ['class', 'tabindex', 'focusable', 'cursor', 'pointer-events'].includes(name) ||
      (name === 'role' && value === 'application') ||
      (name === 'style' && element.localName === 'svg')
    if (isForPage) element.removeAttribute(name)
  }
}

/** A library counts its ids up with every drawing; counted within the file, the same figure is the same text. */
function giveSteadyIds(svg: Element): void {
  const counted = [...svg.querySelectorAll('[id^="recharts"]')].map(({ id }) => id)
  const steady = new Map(counted.map((id, index) => [id, `shape-${index + 1}`]))
  if (steady.size === 0) return
  for (const element of svg.querySelectorAll('*'))
    for (const attribute of Array.from(element.attributes)) {
      const [, before = '', id = '', after = ''] = /^(|#|url\(#)([^()#]+)(\)?)$/.exec(attribute.value) ?? []
      const other = steady.get(id)
      if (other && (before !== '' || attribute.name === 'id')) attribute.value = `${before}${other}${after}`
    }
}

function metadataElement(metadata: FigureMetadata): Element {
  const description = document.createElementNS(RDF, 'rdf:Description')
  description.setAttributeNS(RDF, 'rdf:about', '')
  for (const [term, value] of Object.entries(dublinCore(metadata))) {
    const element = document.createElementNS(DUBLIN_CORE, term)
    element.textContent = value
    description.append(element)
  }
  const rdf = document.createElementNS(RDF, 'rdf:RDF')
  rdf.setAttributeNS(XMLNS, 'xmlns:dc', DUBLIN_CORE)
  rdf.append(description)
  const whole = document.createElementNS(METADATA_NAMESPACE, METADATA_ELEMENT)
  whole.textContent = JSON.stringify(metadata)
  const element = document.createElementNS(SVG, 'metadata')
  element.append(rdf, whole)
  return element
}

function dublinCore(metadata: FigureMetadata): Readonly<Record<`dc:${string}`, string>> {
  const { title, description, modelTitle, modelVersion, hash, address, licence, asOf } = metadata
  return {
    'dc:title': title,
    'dc:description': description,
    'dc:identifier': `${modelTitle} ${modelVersion}, sha256 ${hash}`,
    'dc:source': address,
    'dc:rights': licence,
    'dc:date': asOf,
  }
}
