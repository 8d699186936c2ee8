import { Menu, MenuItem, MenuSeparator, useMenuStore } from '@ariakit/react'
import { useEffect, type RefObject } from 'react'
import { countOf, formatCount } from '../../base/words.ts'
import { announce } from '../../ui/Toast.tsx'
import type { ExportProps } from './ExportButton.tsx'
import { SHAPES } from './layouts.ts'
import { PNG_SCALES } from './pngOf.ts'
import { saveFigure } from './saveFigure.ts'
import styles from './Figure.module.css'

/** The files a figure can be had as. */
export function ExportMenu({
  button,
  open,
  setOpen,
  spec,
  provenance,
  asTable,
  onShowAsTable,
  onMore,
}: ExportProps & {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  /** Opens the dialog with every choice. */
  readonly onMore: () => void
}) {
  const menu = useMenuStore({ open, setOpen, placement: 'bottom-end' })
  useEffect(() => {
    if (!open) return
    // The menu is opened by a button that stands outside its store, so it must be told to take the focus.
    menu.setInitialFocus('first')
    menu.setAutoFocusOnShow(true)
  }, [menu, open])
  const save = (work: Promise<string>) => {
    work.then(
      (name) => announce(`Saved ${name}.`),
      (error: unknown) => announce(`Not saved. ${error instanceof Error ? error.message : String(error)}`),
    )
  }
  return (
    <Menu
      store={menu}
      className={styles['menu'] ?? ''}
      aria-label={`Export ${spec.title}`}
      getAnchorRect={() => button.current?.getBoundingClientRect() ?? null}
      finalFocus={button}
      gutter={4}
      portal
      unmountOnHide
      hideOnInteractOutside={(event) => !button.current?.contains(event.target as Node)}
    >
      {PNG_SCALES.map((scale) => (
        <MenuItem
          key={scale}
          className={styles['item'] ?? ''}
          aria-label={`PNG ${scale}×`}
          onClick={() => save(saveFigure(spec, provenance, 'png', scale))}
        >
          {scale === 2 ? <strong>PNG {scale}×</strong> : `PNG ${scale}×`}
          <span>{formatCount(SHAPES.page.width * scale)} px wide</span>
        </MenuItem>
      ))}
      <MenuItem
        className={styles['item'] ?? ''}
        aria-label="SVG"
        onClick={() => save(saveFigure(spec, provenance, 'svg'))}
      >
        SVG <span>text, font inside</span>
      </MenuItem>
      <MenuSeparator className={styles['separator'] ?? ''} />
      <MenuItem
        className={styles['item'] ?? ''}
        aria-label="CSV"
        onClick={() => save(saveFigure(spec, provenance, 'csv'))}
      >
        CSV <span>{countOf(spec.rows.length, 'row')}</span>
      </MenuItem>
      <MenuItem className={styles['item'] ?? ''} onClick={onShowAsTable}>
        {asTable ? 'Show as picture' : 'Show as table'}
      </MenuItem>
      <MenuSeparator className={styles['separator'] ?? ''} />
      <MenuItem className={styles['item'] ?? ''} aria-label="More…" onClick={onMore}>
        More… <span>shapes, texts, citation, all figures</span>
      </MenuItem>
    </Menu>
  )
}
