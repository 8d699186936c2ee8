import { FONT_FAMILY, type FontFile, fontFilesFor } from './fontFiles.ts'
import { readAsset } from './readAsset.ts'

const dataUris = new Map<string, Promise<string>>()

/**
 * The `@font-face` rules that a picture with this text needs, the font inside as `data:` URIs, so that the
 * file looks the same without the app and without a connection: about 40 kB for English, 65 kB with Cyrillic.
 * Loads a font file when it is first needed and keeps it. Rejects with the error of `readAsset`; the next
 * call tries again.
 */
export async function fontStyle(text: string): Promise<string> {
  const rules = await Promise.all(fontFilesFor(text).map(fontFaceRule))
  return rules.join('\n')
}

async function fontFaceRule(file: FontFile): Promise<string> {
  const source = await dataUri(file.url)
  return (
    `@font-face{font-family:${FONT_FAMILY};font-style:normal;font-weight:200 900;` +
    `src:url(${source}) format("woff2");unicode-range:${file.unicodeRange}}`
  )
}

function dataUri(url: string): Promise<string> {
  const kept = dataUris.get(url)
  if (kept) return kept
  const loading = readAsset(url).then(asFontUri)
  dataUris.set(url, loading)
  loading.catch(() => dataUris.delete(url))
  return loading
}

function asFontUri(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte))
  return `data:font/woff2;base64,${btoa(characters.join(''))}`
}
