import { useQueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import { useCallback, type ReactNode } from 'react'
import { showModel } from '../loading/queries.ts'
import { ModelError, type Fault } from '../model/fault.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { announce } from '../ui/Toast.tsx'

/** The faults of the last file that could not be opened; the model on screen stays while they are read. */
export const useFileFaults = create<{ file: string; faults: readonly Fault[] }>(() => ({
  file: '',
  faults: [],
}))

/** Reading a file of this size takes long enough to be told. */
const LARGE_BYTES = 2_000_000

/** Opens a model file in place of the model on screen. */
export function useOpenModel() {
  const client = useQueryClient()
  return useCallback(
    async (file: File) => {
      // Opening is rare: the code that reads whole documents loads with its first use.
      const { openModelFile } = await import('../loading/openModelFile.ts')
      if (file.size > LARGE_BYTES)
        announce(`Reading ${file.name}. The page stays as it is until it is checked.`)
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
  return (
    <FileButton
      accept=".json,application/json"
      label="Model file"
      className={className}
      onChoose={(file) => void open(file)}
    >
      {children}
    </FileButton>
  )
}
