import { locateInFile, ModelError } from '../model/fault.ts'
import { parseHistory, type ModelHistory } from '../model/history.ts'
import { buildEvidence, buildModel, type Evidence, type Model } from '../model/model.ts'
import type { PositionsPart } from '../model/parts.ts'
import { parseEvidencePart, parsePositionsPart } from '../model/parseParts.ts'

/** How much of a file has arrived; `total` only where the server says so. */
export interface Progress {
  readonly received: number
  readonly total: number | undefined
}

const MOST_BYTES = 50_000_000

/** A model, and the checked part that its evidence must belong to. */
export interface LoadedModel {
  readonly model: Model
  readonly part: PositionsPart
  /** The file it was opened from; `undefined` for the shipped model. */
  readonly openedFrom: string | undefined
  /** That file itself, so that it can be given back byte for byte. */
  readonly file: Blob | undefined
  /** Present where the whole document was opened at once. */
  readonly evidence: Evidence | undefined
}

/** Fetches and checks what the first picture needs. @throws ModelError on faults, TypeError or Error on a lost connection */
export async function fetchModel(
  folder: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<LoadedModel> {
  const file = `${folder}/positions.json`
  const part = parsePositionsPart(await fetchJson(file, signal, onProgress), locateInFile(file))
  return { model: buildModel(part), part, openedFrom: undefined, file: undefined, evidence: undefined }
}

/** Fetches and checks the statements, sources and events behind a model. @throws as `fetchModel` */
export async function fetchEvidence(
  folder: string,
  part: PositionsPart,
  signal: AbortSignal,
): Promise<Evidence> {
  const file = `${folder}/evidence.json`
  return buildEvidence(parseEvidencePart(await fetchJson(file, signal), part, locateInFile(file)))
}

/** Fetches what earlier versions of a model said; a damaged file is an empty history. @throws on a lost connection */
export async function fetchHistory(folder: string, signal: AbortSignal): Promise<ModelHistory> {
  return parseHistory(await fetchJson(`${folder}/history.json`, signal))
}

/** Reads a JSON text from this site. The only place that fetches. */
async function fetchJson(
  path: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = () => {},
): Promise<unknown> {
  const response = await fetch(path, { signal, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  const text = await readText(response, onProgress)
  try {
    return JSON.parse(text)
  } catch {
    throw new ModelError([
      {
        file: path,
        path: '',
        problem: 'The file is not JSON, or was cut off.',
        cure: 'Reload; if that does not help, the site’s files are damaged.',
      },
    ])
  }
}

async function readText(response: Response, onProgress: (progress: Progress) => void): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return response.text()
  // A compressed answer names the compressed size, which is not what arrives here.
  const named = response.headers.has('content-encoding') ? null : response.headers.get('content-length')
  const total = named === null ? undefined : Number(named)
  const decoder = new TextDecoder()
  let text = ''
  let received = 0
  for (;;) {
    // eslint-disable-next-line no-await-in-loop -- a stream is read in order
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    received += value.byteLength
    if (received > MOST_BYTES) throw new Error('The model is larger than 50 MB.')
    text += decoder.decode(value, { stream: true })
    onProgress({ received, total })
  }
}
