import { useMemo } from 'react'
import { overviewHeadline } from '../../analysis/headline.ts'
import type { PartyLook, PartyLooks } from '../../charts/partyLook.ts'
import { formatDay } from '../../base/days.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'

/** What every figure of the Overview says of the selection, and the looks of the parties shown. */
export function useOverviewWords(what: string) {
  const { selection, looks } = useDashboard()
  return useMemo(() => {
    const shown: PartyLooks = new Map(
      selection.parties.flatMap(({ id }): [string, PartyLook][] => {
        const look = looks.get(id)
        return look ? [[id, look]] : []
      }),
    )
    return {
      shown,
      headline: overviewHeadline(
        selection.issues.map(({ reading }) => reading),
        selection.parties,
      ),
      subtitle: figureSubtitle(what, selection),
      leftOut: `${silenceNote(selection)} ${leftOutWords(selection)}`,
      since: formatDay(selection.since),
    }
  }, [selection, looks, what])
}
