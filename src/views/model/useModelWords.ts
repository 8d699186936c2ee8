import { useMemo } from 'react'
import type { PartyLook, PartyLooks } from '../../charts/partyLook.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle, leftOutWords } from '../figureWords.ts'

/** What the figures of the Model view say of the selection, and the looks of the parties shown. */
export function useModelWords(what: string) {
  const { selection, looks } = useDashboard()
  return useMemo(() => {
    const shown: PartyLooks = new Map(
      selection.parties.flatMap(({ id }): [string, PartyLook][] => {
        const look = looks.get(id)
        return look ? [[id, look]] : []
      }),
    )
    return { shown, subtitle: figureSubtitle(what, selection), leftOut: leftOutWords(selection) }
  }, [selection, looks, what])
}
