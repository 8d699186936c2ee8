import { useEffect, useId, useState } from 'react'
import { alternativeText } from '../../charts/figure/alternativeText.ts'
import type { Panel } from '../../charts/figure/figureSpec.ts'
import { RowsTable } from '../../charts/figure/RowsTable.tsx'
import controls from '../../ui/controls.module.css'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../../views/context.ts'
import type { AnyFigure } from '../../views/figures/figureInput.ts'
import styles from './Embed.module.css'
import { panelColumns } from './panelColumns.ts'
import { pictureSize } from './pictureSize.ts'

/** A figure with its texts as text of the page, its plot laid out for the frame, and its table. */
export function EmbeddedFigure({ spec, sources }: { readonly spec: AnyFigure; readonly sources: string }) {
  const { theme } = useDashboard()
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <figure aria-labelledby={id} className={styles['figure']}>
      <p className={styles['title']}>
        <span>{spec.title}</span>
        <button type="button" className={controls['text']} onClick={() => setAsTable((shown) => !shown)}>
          {asTable ? 'Show as picture' : 'Show as table'}
        </button>
      </p>
      <h1 id={id}>{spec.headline}</h1>
      <p className={styles['subtitle']}>{spec.subtitle}</p>
      <ul className={styles['legend']}>
        {spec.legend.map(({ label, sign }) => (
          <li key={label}>
            <svg width={16} height={14} viewBox="-8 -7 16 14" aria-hidden="true">
              {sign(theme)}
            </svg>
            {label}
          </li>
        ))}
      </ul>
      {asTable ? (
        <RowsTable rows={spec.rows} columns={spec.columns} label={spec.title} />
      ) : (
        <Plot spec={spec} />
      )}
      <figcaption className={styles['note']}>
        <p>Note: {spec.note}</p>
        <p>Sources: {sources}</p>
      </figcaption>
    </figure>
  )
}

function Plot({ spec }: { readonly spec: AnyFigure }) {
  const { theme } = useDashboard()
  const { ref, width } = useWidth()
  const [panels, setPanels] = useState<{ readonly panels: readonly Panel[]; readonly width: number }>()
  const size = pictureSize(width, spec.narrowest)
  useEffect(() => {
    let current = true
    // What draws loads with its first use; its fonts must be there before texts are measured.
    if (size.drawn > 0)
      void document.fonts.ready
        .then(() => spec.panels(size.drawn, theme))
        .then((drawn) => current && setPanels({ panels: drawn, width: size.drawn }))
    return () => {
      current = false
    }
  }, [spec, size.drawn, theme])
  return (
    <>
      {size.scrolls && (
        <p className={styles['sideways']}>Wider than this frame: move it sideways, or show it as a table.</p>
      )}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={ref} className={styles['plot']} tabIndex={size.scrolls ? 0 : undefined}>
        <div role="img" aria-label={alternativeText(spec)}>
          {panels && (
            <div className={styles['columns']}>
              {panelColumns(panels.panels, panels.width).map(({ x, after, width: own, panels: stacked }) => (
                <div key={x} style={{ width: own * size.zoom, marginLeft: after * size.zoom }}>
                  {stacked.map((panel) => (
                    <PanelPicture key={panel.id} panel={panel} width={own} zoom={size.zoom} />
                  ))}
                </div>
              ))}
            </div>
          )}
        </div>
      </div>
    </>
  )
}

function PanelPicture({
  panel: { heading, picture, height },
  width,
  zoom,
}: {
  readonly panel: Panel
  readonly width: number
  readonly zoom: number
}) {
  return (
    <>
      {heading && (
        <p className={styles['heading']}>
          <strong>{heading.strong}</strong> {heading.soft}
        </p>
      )}
      <div className={styles['panel']} style={{ width: width * zoom, height: height * zoom }}>
        <div style={{ width, height, zoom }}>{picture}</div>
      </div>
    </>
  )
}
