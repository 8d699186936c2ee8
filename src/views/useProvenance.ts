import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useDashboard } from './context.ts'
import { provenanceOf } from './provenance.ts'

/** Asks for the provenance of the shown selection at the moment of saving. */
export function useProvenance() {
  const client = useQueryClient()
  const dashboard = useDashboard()
  return useCallback(() => provenanceOf(client, dashboard), [client, dashboard])
}
