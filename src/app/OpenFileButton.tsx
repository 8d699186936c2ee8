import { useQueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import { useCallback, useRef, type ReactNode } from 'react'
import { showModel } from '../loading/queries.ts'
import { ModelError, type Fault } from '../model/fault.ts'
import { announce } from '../ui/Toast.tsx'

/** The faults of the last file that could not be opened; the model on screen stays while they are read. */
export const useFileFaults = create<{ file: string; faults: readonly Fault[] }>(() => ({
  file: '',
  faults: [],
}))

/** Opens a model file in place of the model on screen. */
export function useOpenModel() {
  const client = useQueryClient()
  return useCallback(
    async (file: File) => {
      // Opening is rare: the code that reads whole documents loads with its first use.
      const { openModelFile } = await import('../loading/openModelFile.ts')
      try {
        const loaded = await openModelFile(file)
        showModel(client, loaded)
        useFileFaults.setState({ file: '', faults: [] })
        announce(`Opened ${loaded.model.title}. Nothing left this machine.`)
      } catch (error) {
        if (!(error instanceof ModelError)) throw error
        useFileFaults.setState({ file: file.name, faults: error.faults })
      }
    },
    [client],
  )
}

/** Opens a model from the reader's own machine in place of the one on screen. */
export function OpenFileButton({
  className,
  children,
}: {
  readonly className?: string | undefined
  readonly children: ReactNode
}) {
  const open = useOpenModel()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Model file"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void open(file)
          event.target.value = ''
        }}
      />
    </>
  )
}
