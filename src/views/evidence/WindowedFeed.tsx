import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { usePaper } from '../../ui/paper.ts'
import styles from './Lists.module.css'
import { chunksOf, CHUNK } from '../../ui/chunks.ts'
import { useNearChunks } from '../../ui/useNearChunks.ts'

/**
 * A long list of which only what is near the screen is drawn, in chunks; the rest stands as empty space of about its
 * height. One stop for the Tab key: arrows go through the items, Home and End to its ends. Printed in full.
 */
export function WindowedFeed<Item>({
  items,
  keyOf,
  label,
  rowHeight,
  children,
}: {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly label: string
  /** A guess, until an item has been seen. */
  readonly rowHeight: number
  readonly children: (item: Item, place: FeedPlace) => ReactNode
}) {
  const root = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<string>()
  const stop = useMemo(
    () => Math.max(0, current === undefined ? 0 : items.findIndex((item) => keyOf(item) === current)),
    [items, keyOf, current],
  )
  const chunks = useMemo(() => chunksOf(items, keyOf), [items, keyOf])
  const printed = usePaper()
  const { near, heights, observe } = useNearChunks()

  const go = (index: number) => {
    const target = Math.max(0, Math.min(items.length - 1, index))
    const item = items[target]
    flushSync(() => setCurrent(item && keyOf(item)))
    root.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: items.length - 1,
    }[event.key]
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(target)
  }
  return (
    // The keys belong to the items, which are the stops; the list only hears them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={root} role="feed" aria-label={label} onKeyDown={onKeyDown}>
      {chunks.map(({ key, start, items: members }, index) => {
        const drawn = printed || near.has(key) || Math.floor(stop / CHUNK) === index
        return (
          <div
            key={key}
            ref={observe}
            data-chunk={key}
            role="presentation"
            className={styles['chunk']}
            style={drawn ? undefined : { height: heights.get(key) ?? members.length * rowHeight }}
          >
            {drawn &&
              members.map((item, offset) =>
                children(item, {
                  index: start + offset,
                  count: items.length,
                  current: start + offset === stop,
                  onReach: setCurrent,
                }),
              )}
          </div>
        )
      })}
    </div>
  )
}

/** Where an item stands in its list, and whether it is the one that the Tab key reaches. */
export interface FeedPlace {
  readonly index: number
  readonly count: number
  readonly current: boolean
  /** Told the key of an item that was reached by pointer or by another way. */
  readonly onReach: (key: string) => void
}
