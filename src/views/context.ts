import { createContext, useContext } from 'react'
import type { PartyLooks } from '../charts/partyLook.ts'
import type { ChartTheme } from '../charts/theme.ts'
import type { LoadedModel } from '../loading/fetchModel.ts'
import type { Model } from '../model/model.ts'
import type { OpenCell, Selection } from './selection.ts'

/** What every view draws from: the model, what of it is selected, and the theme of the screen. */
export interface Dashboard {
  readonly loaded: LoadedModel
  readonly model: Model
  readonly selection: Selection
  /** The cell whose panel is open. */
  readonly open: OpenCell | undefined
  readonly looks: PartyLooks
  readonly theme: ChartTheme
}

const DashboardContext = createContext<Dashboard | undefined>(undefined)

export const DashboardProvider = DashboardContext.Provider

export function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext)
  if (!dashboard) throw new Error('A view was drawn outside the dashboard')
  return dashboard
}
