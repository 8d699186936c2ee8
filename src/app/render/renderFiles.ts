import { figureFiles, type FigureFile, type Format } from '../../charts/figure/figureFiles.ts'
import type { PngScale } from '../../charts/figure/pngOf.ts'
import type { FigureOptions } from '../../charts/figure/renderFigure.tsx'
import { fetchEvidence, fetchModel } from '../../loading/fetchModel.ts'
import { readModelFile } from '../../loading/readModelFile.ts'
import { ModelError } from '../../model/fault.ts'
import type { Evidence, Model } from '../../model/model.ts'
import { parseViewState } from '../../state/url.ts'
import { withChoices, type ViewState } from '../../state/viewState.ts'
import { figureEntry } from '../../views/figures/figures.ts'
import { figureInput } from '../../views/figures/figureInput.ts'
import { viewChoice } from '../../views/figures/figureList.ts'
import { whyNone } from '../../views/figures/whyNone.ts'
import { provenance } from '../../views/provenance.ts'
import { choiceFault } from '../../views/choiceFault.ts'

/** What can be told of a request: files; that the selection has no such figure; or what is wrong with it. */
type Rendered =
  | { readonly kind: 'files'; readonly files: readonly RenderedFile[] }
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'fault'; readonly fault: string }

interface RenderedFile {
  readonly name: string
  /** The file's text, or its bytes in base64. */
  readonly text?: string
  readonly base64?: string
}

export interface RenderRequest {
  readonly figure: string
  /** The choices, as in an address. */
  readonly query: string
  /** The address that links in the files begin with. */
  readonly site: string
  readonly formats: readonly Format[]
  readonly scale: PngScale
  readonly options: Omit<FigureOptions, 'texts'>
}

let opened: { readonly model: Model; readonly evidence: Evidence } | undefined

/** Loads the model that the app ships with. */
export async function openShippedModel(folder: string): Promise<void> {
  const { signal } = new AbortController()
  const loaded = await fetchModel(folder, signal, () => {})
  opened = { model: loaded.model, evidence: await fetchEvidence(folder, loaded.part, signal) }
}

/** Opens a model document in its place; gives back its faults, none where it is sound. */
export async function openModelText(text: string, name: string): Promise<readonly string[]> {
  try {
    const { model, evidence } = await readModelFile(new File([text], name))
    opened = evidence && { model, evidence }
    return []
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return error.faults.map(({ file, path, problem, cure }) => `${file} ${path}: ${problem} ${cure}`)
  }
}

/** Makes the files of one figure, with the same code as the app's own export. */
export async function renderFiles(request: RenderRequest): Promise<Rendered> {
  const entry = figureEntry(request.figure)
  if (!opened || !entry) return { kind: 'fault', fault: `There is no figure “${request.figure}”.` }
  const state: ViewState = withChoices(parseViewState(request.query), viewChoice(entry))
  const fault = choiceFault(opened.model, state)
  if (fault) return { kind: 'fault', fault }
  const input = figureInput(opened.model, opened.evidence, state)
  const spec = entry.make(input)
  if (!spec) return { kind: 'none', why: whyNone(entry.id, input) }
  const files: RenderedFile[] = []
  for (const format of request.formats) {
    // oxlint-disable-next-line no-await-in-loop -- one large canvas at a time
    const made = await figureFiles(
      spec,
      provenance(input, request.site),
      request.options,
      format,
      request.scale,
    )
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (const file of made) files.push(await carried(file))
  }
  return { kind: 'files', files }
}

/** Bytes leave the page as text. */
async function carried({ name, content }: FigureFile): Promise<RenderedFile> {
  return typeof content === 'string' ? { name, text: content } : { name, base64: await base64Of(content) }
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''),
    )
    reader.addEventListener('error', () => reject(new Error('The PNG could not be read back.')))
    reader.readAsDataURL(blob)
  })
}
