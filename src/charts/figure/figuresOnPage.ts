import { useEffect, useId, type RefObject } from 'react'
import { create } from 'zustand'
import type { FigureSpec, Provenance } from './figureSpec.ts'

/** A figure that is on the page now. */
export interface ShownFigure {
  readonly spec: FigureSpec<unknown>
  readonly provenance: () => Promise<Provenance>
  readonly element: Element
}

/** The figures on the page, by an id of their place. */
const useFiguresOnPage = create<{ readonly shown: ReadonlyMap<string, ShownFigure> }>(() => ({
  shown: new Map(),
}))

/** The figures of the view on the screen, from top to bottom. */
export function figuresOnPage(): readonly ShownFigure[] {
  return [...useFiguresOnPage.getState().shown.values()].toSorted((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
}

/** Counts a figure among those on the page for as long as it is there. */
export function useOnPage<Row>(
  element: RefObject<Element | null>,
  spec: FigureSpec<Row>,
  provenance: () => Promise<Provenance>,
) {
  const id = useId()
  useEffect(() => {
    if (!element.current) return undefined
    // Rows and columns stay those of one spec, though the list can’t carry their type.
    const figure = { spec: spec as unknown as FigureSpec<unknown>, provenance, element: element.current }
    useFiguresOnPage.setState(({ shown }) => ({ shown: new Map(shown).set(id, figure) }))
    return () =>
      useFiguresOnPage.setState(({ shown }) => ({ shown: new Map([...shown].filter(([key]) => key !== id)) }))
  }, [id, element, spec, provenance])
}
