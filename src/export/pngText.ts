const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10] as const
const IHDR_END = 33
/** A px of CSS is a 96th of an inch. */
const PIXELS_PER_METRE = 96 / 0.0254

/**
 * The PNG with a text a keyword (`iTXt` chunks, UTF-8, not compressed) and, for a scale, its resolution, so that a picture
 * drawn at 2× is as large on paper as one at 1×. Keywords are 1 to 79 letters of Latin 1. The pixels are untouched.
 */
export async function withPngText(
  png: Blob,
  entries: Readonly<Record<string, string>>,
  scale?: number,
): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer())
  if (!isPng(bytes)) throw new Error('The picture could not be written as PNG.')
  const texts = Object.entries(entries).map(([keyword, text]) => chunk('iTXt', textData(keyword, text)))
  const resolution = scale === undefined ? [] : [chunk('pHYs', resolutionData(scale))]
  const rest = bytes.subarray(IHDR_END)
  return new Blob([bytes.slice(0, IHDR_END), ...resolution, ...texts, rest.slice()], { type: 'image/png' })
}

/** The texts of a PNG by keyword; `undefined` where the bytes are no PNG. Chunks that are damaged are left out. */
export function readPngText(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  if (!isPng(bytes)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts = new Map<string, string>()
  let at: number = SIGNATURE.length
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) break
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (type === 'IEND') break
    const data = bytes.subarray(at + 8, at + 8 + length)
    const sound = view.getUint32(end - 4) === crc32(bytes.subarray(at + 4, end - 4))
    const entry = type === 'iTXt' && sound ? readText(data) : undefined
    if (entry) texts.set(entry.keyword, entry.text)
    at = end
  }
  return texts
}

/** How many pixels a PNG has; `undefined` where the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (!isPng(bytes)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function isPng(bytes: Uint8Array): boolean {
  return bytes.length > IHDR_END && SIGNATURE.every((value, index) => bytes[index] === value)
}

function textData(keyword: string, text: string): Uint8Array {
  const name = codesOf(keyword)
  if (name.length === 0 || name.length > 79 || name.some((code) => code < 32 || code > 255))
    throw new Error(`“${keyword}” can’t be the keyword of a text in a PNG.`)
  // After the keyword: its end, not compressed, no method, no language, no translated keyword.
  return concat([Uint8Array.of(...name, 0, 0, 0, 0, 0), new TextEncoder().encode(text)])
}

function readText(data: Uint8Array): { keyword: string; text: string } | undefined {
  const keywordEnd = data.indexOf(0)
  if (keywordEnd < 1 || data[keywordEnd + 1] !== 0) return undefined
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  if (translatedEnd < 0) return undefined
  return {
    keyword: String.fromCharCode(...data.subarray(0, keywordEnd)),
    text: new TextDecoder().decode(data.subarray(translatedEnd + 1)),
  }
}

function resolutionData(scale: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const density = Math.round(PIXELS_PER_METRE * scale)
  view.setUint32(0, density)
  view.setUint32(4, density)
  data[8] = 1
  return data
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(codesOf(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

function codesOf(text: string): number[] {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
