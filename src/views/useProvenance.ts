import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useDashboard } from './context.ts'

/** Asks for the provenance of the shown selection at the moment of saving. */
export function useProvenance() {
  const client = useQueryClient()
  const dashboard = useDashboard()
  return useCallback(async () => {
    // Saving is rare beside looking: what spells a view out loads with its first use.
    const { provenanceOf } = await import('./provenance.ts')
    return provenanceOf(client, dashboard)
  }, [client, dashboard])
}
