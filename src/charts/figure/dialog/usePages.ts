import { useEffect, useState } from 'react'
import type { FigureSpec, Provenance } from '../figureSpec.ts'
import { renderFigure, type FigureOptions, type FigurePage } from '../renderFigure.tsx'

/** Typing does not draw at every letter. */
const REST_MS = 200

interface ShownPage extends FigurePage {
  /** The very text of the file, as the address of a picture. */
  readonly url: string
}

interface Drawn {
  readonly pages: readonly ShownPage[]
  readonly options: FigureOptions | undefined
  readonly fault: string | undefined
}

const NOTHING: Drawn = { pages: [], options: undefined, fault: undefined }

/** The pages of a figure with the given options. The last ones stay while new ones are drawn; `waiting` says so. */
export function usePages(
  spec: FigureSpec<unknown>,
  provenance: Provenance | undefined,
  options: FigureOptions,
): Drawn & { readonly waiting: boolean } {
  const [drawn, setDrawn] = useState<Drawn>(NOTHING)
  useEffect(() => {
    if (!provenance) return undefined
    let current = true
    const timer = setTimeout(() => {
      renderFigure(spec, provenance, options).then(
        ({ pages }) => {
          if (current) setDrawn({ pages: pages.map(withUrl), options, fault: undefined })
        },
        (error: unknown) => {
          if (current) setDrawn({ pages: [], options, fault: messageOf(error) })
        },
      )
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [spec, provenance, options])
  useEffect(() => () => drawn.pages.forEach(({ url }) => URL.revokeObjectURL(url)), [drawn])
  return { ...drawn, waiting: drawn.options !== options }
}

function withUrl(page: FigurePage): ShownPage {
  return { ...page, url: URL.createObjectURL(new Blob([page.svg], { type: 'image/svg+xml' })) }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
