import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { create } from 'zustand'
import { formatDay } from '../../base/days.ts'
import { useViewState } from '../../state/viewState.ts'
import { announce } from '../../ui/Toast.tsx'
import { useDashboard } from '../../views/context.ts'
import { resolveSelection } from '../../views/selection.ts'
import { useOpenModel } from '../OpenFileButton.tsx'
import type { RestoredView } from './restoreView.ts'

/** What the last file led to, where that takes more than a passing sentence. */
export type DropOutcome =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'changed'; readonly restored: RestoredView }

export const useDropOutcome = create<{ outcome: DropOutcome | undefined }>(() => ({ outcome: undefined }))

const tell = (outcome: DropOutcome | undefined) => useDropOutcome.setState({ outcome })

/** Opens a file that the reader dropped or chose: the view of a picture, or a model. */
export function useOpenDropped() {
  const client = useQueryClient()
  const { loaded, model } = useDashboard()
  const openModel = useOpenModel()
  return useCallback(
    async (file: File) => {
      // Dropping is rare: what reads pictures and makes figures anew loads with its first use.
      const [{ readDropped }, { restoreView }] = await Promise.all([
        import('./readDropped.ts'),
        import('./restoreView.ts'),
      ])
      const dropped = await readDropped(file)
      if (dropped.kind === 'model') return openModel(file)
      if (dropped.kind === 'refused') return tell({ kind: 'refused', why: dropped.why })
      const { metadata } = dropped
      if (metadata.modelId !== model.id)
        return tell({
          kind: 'refused',
          why: `This picture shows another model, “${metadata.modelTitle}”, version ${metadata.modelVersion}. Open that model’s file first, then drop the picture again.`,
        })
      const restored = await restoreView(client, loaded, metadata)
      useViewState.setState(restored.state, true)
      tell(restored.modelChanged ? { kind: 'changed', restored } : undefined)
      if (!restored.modelChanged)
        announce(
          `Restored the view of “${metadata.title}”, as of ${formatDay(resolveSelection(model, restored.state).asOf)}.`,
        )
    },
    [client, loaded, model, openModel],
  )
}
