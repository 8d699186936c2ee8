import { useState } from 'react'

/** The first of a list that is too long to be drawn at once, and how many come with the next step; 0 where all are shown. */
export function useFirst<Item>(items: readonly Item[], step: number) {
  const [count, setCount] = useState(step)
  return {
    shown: items.length > count ? items.slice(0, count) : items,
    next: Math.max(0, Math.min(step, items.length - count)),
    showNext: () => setCount(count + step),
  }
}
