import { ModelError, type Fault } from '../model/fault.ts'
import type { LoadedModel } from './fetchModel.ts'
import { readModelFile } from './readModelFile.ts'

/** What the worker answers: the model, or what is wrong with the file. */
export type ReadFile = { readonly loaded: LoadedModel } | { readonly faults: readonly Fault[] }

// An error would lose its faults on the way between the two.
addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  readModelFile(file).then(
    (loaded) => postMessage({ loaded } satisfies ReadFile),
    (error: unknown) => {
      if (error instanceof ModelError) return postMessage({ faults: error.faults } satisfies ReadFile)
      // Whatever else goes wrong is reported as an error of the worker.
      setTimeout(() => {
        throw error
      })
    },
  )
})
