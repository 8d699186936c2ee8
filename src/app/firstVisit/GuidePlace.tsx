import { lazy } from 'react'
import { useGuideShown } from './guideShown.ts'

const load = () => import('./Guide.tsx')
const Guide = lazy(async () => ({ default: (await load()).Guide }))

// Asked for while the model loads, so that the first picture does not wait for it.
if (useGuideShown.getState().shown) void load().catch(() => undefined)

/** “How to read this”, while it is shown. The page’s content waits with it, so that nothing moves when it comes. */
export function GuidePlace() {
  const shown = useGuideShown((guide) => guide.shown)
  return shown ? <Guide /> : null
}
