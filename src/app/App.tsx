import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { partyLooks } from '../charts/partyLook.ts'
import { darkTheme, lightTheme } from '../charts/theme.ts'
import type { LoadedModel } from '../loading/fetchModel.ts'
import { modelQuery } from '../loading/queries.ts'
import { useViewState } from '../state/viewState.ts'
import { Toast } from '../ui/Toast.tsx'
import { DashboardProvider, type Dashboard as DashboardData } from '../views/context.ts'
import { resolveSelection } from '../views/selection.ts'
import { Dashboard } from './Dashboard.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LoadFault } from './LoadFault.tsx'
import { Loading } from './Loading.tsx'
import { useTheme } from './themeChoice.ts'

/** The app is one of three things: loading, not able to load, or the dashboard. */
export function App() {
  const { data, error, isFetching } = useQuery(modelQuery)
  return (
    <ErrorBoundary>
      {data ? <Loaded loaded={data} /> : isFetching ? <Loading /> : <LoadFault error={error} />}
      <Toast />
    </ErrorBoundary>
  )
}

function Loaded({ loaded }: { readonly loaded: LoadedModel }) {
  const state = useViewState()
  const { theme } = useTheme()
  const dashboard = useMemo<DashboardData>(
    () => ({
      loaded,
      model: loaded.model,
      looks: partyLooks(loaded.model.parties),
      selection: resolveSelection(loaded.model, state),
      theme: theme === 'dark' ? darkTheme : lightTheme,
    }),
    [loaded, state, theme],
  )
  return (
    <DashboardProvider value={dashboard}>
      <Dashboard />
    </DashboardProvider>
  )
}
