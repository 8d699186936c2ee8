import { countOf, formatCount } from '../../../base/words.ts'
import type { Format } from '../figureFiles.ts'
import { alternativeText } from '../alternativeText.ts'
import type { FigureSpec } from '../figureSpec.ts'
import { SHAPES } from '../layouts.ts'
import type { usePages } from './usePages.ts'
import styles from './ExportDialog.module.css'

const MOST_LINES = 40

/** Exactly what is saved: the pages as pictures, or the first lines of the rows. */
export function Preview({
  spec,
  drawn,
  format,
  scale,
  text,
}: {
  readonly spec: FigureSpec<unknown>
  readonly drawn: ReturnType<typeof usePages>
  readonly format: Format
  readonly scale: number
  /** The file of rows, for the formats that are text. */
  readonly text: string | undefined
}) {
  const { pages, options, fault, waiting } = drawn
  if (fault !== undefined) return <p className={styles['fault']}>The figure was not drawn. {fault}</p>
  if (text !== undefined) return <RowsPreview text={text} format={format} rows={spec.rows.length} />
  const shape = options && SHAPES[options.layout]
  const tooHigh = pages.some(({ height }) => shape?.height !== undefined && height > shape.height)
  return (
    <div className={styles['preview']} aria-busy={waiting}>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['pages']} role="region" aria-label="Preview" tabIndex={0}>
        {pages.length === 0 && <p className={styles['wait']}>Drawing…</p>}
        {pages.map((page, index) => (
          <figure key={page.name}>
            <img
              src={page.url}
              width={page.width}
              height={page.height}
              alt={index === 0 ? alternativeText(spec) : `Part ${index + 1} of ${pages.length}`}
            />
            <figcaption>
              {page.name}.{format}, {sizeWords(page, format === 'png' ? scale : 1)}
            </figcaption>
          </figure>
        ))}
      </div>
      {pages.length > 1 && (
        <p>
          Too long for this shape, the figure is split into {countOf(pages.length, 'picture')}; each says
          which part it is.
        </p>
      )}
      {tooHigh && (
        <p>The texts and rows do not fit this shape, so the picture is higher; nothing is cut off.</p>
      )}
    </div>
  )
}

function RowsPreview({
  text,
  format,
  rows,
}: {
  readonly text: string
  readonly format: Format
  readonly rows: number
}) {
  const lines = text.split(/\r?\n/)
  const more = lines.length - MOST_LINES
  return (
    <div className={styles['preview']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles['pages']} role="region" aria-label="Preview" tabIndex={0}>
        {lines.slice(0, MOST_LINES).join('\n')}
        {more > 0 && `\n… and ${countOf(more, 'more line', 'more lines')}`}
      </pre>
      <p>
        {format.toUpperCase()}, {countOf(rows, 'row')}, the same as the table.
      </p>
    </div>
  )
}

/** `1,280 × 720 px` */
export function sizeWords({ width, height }: { width: number; height: number }, scale: number): string {
  return `${formatCount(width * scale)} × ${formatCount(height * scale)} px`
}
