import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { partyLooks } from '../charts/partyLook.ts'
import { darkTheme, lightTheme } from '../charts/theme.ts'
import type { LoadedModel } from '../loading/fetchModel.ts'
import { modelQuery } from '../loading/queries.ts'
import { useViewState } from '../state/viewState.ts'
import { Toast } from '../ui/Toast.tsx'
import { DashboardProvider, type Dashboard as DashboardData } from '../views/context.ts'
import { openCell, resolveSelection, selectedBy } from '../views/selection.ts'
import { Dashboard } from './Dashboard.tsx'
import { DropPicture } from './dropPicture/DropPicture.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ExportServicesProvider } from './exporting/ExportServicesProvider.tsx'
import { LoadFault } from './LoadFault.tsx'
import { Loading } from './Loading.tsx'
import { useTheme } from './themeChoice.ts'

const EmbedPage = lazy(async () => ({ default: (await import('./embed/EmbedPage.tsx')).EmbedPage }))

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
  // Only what decides who and what is shown: sorting or typing must not work the whole selection out anew.
  const choices = useViewState(useShallow(selectedBy))
  const embedded = useViewState(({ embed }) => embed !== undefined)
  const { theme } = useTheme()
  const selection = useMemo(() => resolveSelection(loaded.model, choices), [loaded, choices])
  const issue = useViewState((state) => state.issue)
  const party = useViewState((state) => state.party)
  const open = useMemo(
    () => openCell(loaded.model, issue, party, selection),
    [loaded, issue, party, selection],
  )
  const dashboard = useMemo<DashboardData>(
    () => ({
      loaded,
      model: loaded.model,
      looks: partyLooks(loaded.model.parties),
      selection,
      open,
      theme: theme === 'dark' ? darkTheme : lightTheme,
    }),
    [loaded, selection, open, theme],
  )
  return (
    <DashboardProvider value={dashboard}>
      {embedded ? (
        <Suspense fallback={null}>
          <EmbedPage />
        </Suspense>
      ) : (
        <ExportServicesProvider>
          <Dashboard />
          <DropPicture />
        </ExportServicesProvider>
      )}
    </DashboardProvider>
  )
}
