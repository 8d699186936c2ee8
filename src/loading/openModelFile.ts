import { ModelError } from '../model/fault.ts'
import type { LoadedModel } from './fetchModel.ts'
import type { ReadFile } from './modelWorker.ts'

/**
 * Reads a model that the reader chose from their own machine. It is checked beside the page, which would else stand still
 * for seconds at a large one. @throws ModelError with every fault; Error where the worker fails
 */
export async function openModelFile(file: File): Promise<LoadedModel> {
  const worker = new Worker(new URL('./modelWorker.ts', import.meta.url), { type: 'module' })
  try {
    const read = await new Promise<ReadFile>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ReadFile>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(file)
    })
    if ('faults' in read) throw new ModelError(read.faults)
    return read.loaded
  } finally {
    worker.terminate()
  }
}
