import { useRef, useState, type KeyboardEvent } from 'react'

/** A list that is one stop for the Tab key: arrows go through its items, Home and End to its ends. */
export function useRovingFocus(count: number) {
  const [current, setCurrent] = useState(0)
  const items = useRef(new Map<number, HTMLElement>())
  const stop = Math.min(current, count - 1)
  const go = (index: number) => {
    const target = Math.max(0, Math.min(count - 1, index))
    setCurrent(target)
    items.current.get(target)?.focus()
  }
  return (index: number) => ({
    ref: (element: HTMLElement | null) => {
      if (element) items.current.set(index, element)
      else items.current.delete(index)
    },
    tabIndex: index === stop ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => {
      const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[event.key]
      if (target === undefined) return
      event.preventDefault()
      go(target)
    },
  })
}
