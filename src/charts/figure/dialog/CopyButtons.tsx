import { useContext, useEffect, useState } from 'react'
import controls from '../../../ui/controls.module.css'
import { alternativeText } from '../alternativeText.ts'
import { citationBibtex, citationText } from '../citation.ts'
import { copyImage, copyText } from '../copy.ts'
import { ExportServicesContext } from '../exportServices.ts'
import type { FigureSpec, Provenance } from '../figureSpec.ts'
import { pngOf, type PngScale } from '../pngOf.ts'
import type { FigurePage } from '../renderFigure.tsx'
import styles from './ExportDialog.module.css'

/** Everything that can be had without a file. Of several pictures, the first is copied. */
export function CopyButtons({
  spec,
  provenance,
  pages,
  scale,
  say,
}: {
  readonly spec: FigureSpec<unknown>
  readonly provenance: Provenance | undefined
  readonly pages: readonly FigurePage[]
  readonly scale: PngScale
  readonly say: (sentence: string) => void
}) {
  const embed = useEmbedCode(spec.id)
  const [page] = pages
  const part = pages.length > 1 ? `part 1 of ${pages.length} ` : ''
  const things = [
    page && { label: 'Image', copy: () => copyImage(pngOf(page, scale), `${part}as an image`) },
    page && { label: 'SVG', copy: () => copyText(page.svg, `${part}as SVG`) },
    provenance && { label: 'Link', copy: () => copyText(provenance.address, 'the link') },
    provenance && {
      label: 'Citation',
      copy: () => copyText(citationText(spec, provenance), 'the citation'),
    },
    provenance && {
      label: 'BibTeX',
      copy: () => copyText(citationBibtex(spec, provenance), 'the citation as BibTeX'),
    },
    embed !== undefined && {
      label: 'Embed code',
      copy: () => copyText(embed, 'the code that shows the figure on another page, always as it is now'),
    },
    {
      label: 'Alternative text',
      copy: () => copyText(alternativeText(spec), 'the alternative text'),
    },
  ]
  return (
    <div className={styles['copy']} role="group" aria-label="Copy">
      <span aria-hidden="true">Copy</span>
      {things.map(
        (thing) =>
          thing && (
            <button
              key={thing.label}
              type="button"
              className={controls['text']}
              aria-label={`Copy ${thing.label === 'SVG' || thing.label === 'BibTeX' ? thing.label : thing.label.toLowerCase()}`}
              onClick={() => void thing.copy().then(say)}
            >
              {thing.label}
            </button>
          ),
      )}
    </div>
  )
}

/** Asked for beforehand: some browsers let a page copy only at once after a click. */
function useEmbedCode(figure: string): string | undefined {
  const services = useContext(ExportServicesContext)
  const [code, setCode] = useState<string>()
  useEffect(() => {
    let current = true
    void services?.embedCode(figure).then((made) => current && setCode(made))
    return () => {
      current = false
    }
  }, [services, figure])
  return code
}
