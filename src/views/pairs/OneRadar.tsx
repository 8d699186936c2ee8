import { lazy, memo, Suspense } from 'react'
import { sameCorners, type Corner } from '../../charts/pairRadar/radarGeometry.ts'
import type { RadarSize } from '../../charts/pairRadar/radarLayout.ts'
import type { ChartTheme } from '../../charts/theme.ts'

const PairRadar = lazy(async () => ({
  default: (await import('../../charts/pairRadar/PairRadar.tsx')).PairRadar,
}))

interface OneRadarProps {
  readonly corners: readonly Corner[]
  readonly size: RadarSize
  readonly theme: ChartTheme
}

/** One radar, drawn again only where its numbers have changed: there may be dozens, and the library is slow. */
export const OneRadar = memo(function OneRadar({ corners, size, theme }: OneRadarProps) {
  return (
    <div aria-hidden="true" style={{ height: size.height }}>
      <Suspense fallback={null}>
        <PairRadar corners={corners} size={size} theme={theme} />
      </Suspense>
    </div>
  )
}, looksSame)

function looksSame(a: OneRadarProps, b: OneRadarProps): boolean {
  return (
    a.theme === b.theme &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    sameCorners(a.corners, b.corners)
  )
}
