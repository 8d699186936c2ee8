import { useCallback, useEffect, useRef, useState } from 'react'

/** How far beyond the screen a list is drawn, in px, so that scrolling does not run into empty space. */
const MARGIN = 700

interface Chunks {
  readonly near: ReadonlySet<string>
  readonly heights: ReadonlyMap<string, number>
}

/** Which chunks of a list are on the screen or within `margin` px of it, and how high those were that have left it. */
export function useNearChunks(margin = MARGIN) {
  const [chunks, setChunks] = useState<Chunks>({ near: new Set(), heights: new Map() })
  const observer = useRef<IntersectionObserver>(undefined)
  const observe = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined
      observer.current ??= new IntersectionObserver(
        (entries) =>
          setChunks(changed(entries.map(({ isIntersecting, target }) => [isIntersecting, target]))),
        { rootMargin: `${margin}px 0px` },
      )
      observer.current.observe(element)
      return () => observer.current?.unobserve(element)
    },
    // oxlint-disable-next-line react/memo-dependencies -- it is used where the observer is made
    [margin],
  )
  useEffect(() => () => observer.current?.disconnect(), [])
  return { ...chunks, observe }
}

/** Takes in which chunks came near or went; measured at once, while those that went are still drawn. */
function changed(entries: readonly (readonly [boolean, Element])[]) {
  const seen = entries.map(([isNear, target]) => {
    const element = target as HTMLElement
    const height = element.childElementCount > 0 ? element.offsetHeight : undefined
    return { key: element.dataset['chunk'] ?? '', isNear, height }
  })
  return ({ near, heights }: Chunks): Chunks => {
    const nowNear = new Set(near)
    const nowHeights = new Map(heights)
    for (const { key, isNear, height } of seen) {
      if (isNear) nowNear.add(key)
      else nowNear.delete(key)
      if (height !== undefined) nowHeights.set(key, height)
    }
    return { near: nowNear, heights: nowHeights }
  }
}
