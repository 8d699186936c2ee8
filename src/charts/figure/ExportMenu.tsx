import { Menu, MenuItem, MenuSeparator, useMenuStore } from '@ariakit/react'
import { useEffect, type RefObject } from 'react'
import { countOf, formatCount } from '../../base/words.ts'
import { announce } from '../../ui/Toast.tsx'
import type { ExportProps } from './ExportButton.tsx'
import { LAYOUT } from './FigureDocument.tsx'
import { saveCsv, savePng, saveSvg } from './saveFigure.tsx'
import styles from './Figure.module.css'

const SCALES = [1, 2, 4] as const

/** The files a figure can be had as. */
export function ExportMenu({
  button,
  open,
  setOpen,
  spec,
  provenance,
  asTable,
  onShowAsTable,
}: ExportProps & {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
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
      {SCALES.map((scale) => (
        <MenuItem
          key={scale}
          className={styles['item'] ?? ''}
          aria-label={`PNG ${scale}×`}
          onClick={() => save(savePng(spec, provenance, scale))}
        >
          {scale === 2 ? <strong>PNG {scale}×</strong> : `PNG ${scale}×`}
          <span>{formatCount(LAYOUT.width * scale)} px wide</span>
        </MenuItem>
      ))}
      <MenuItem
        className={styles['item'] ?? ''}
        aria-label="SVG"
        onClick={() => save(saveSvg(spec, provenance))}
      >
        SVG <span>text, font inside</span>
      </MenuItem>
      <MenuSeparator className={styles['separator'] ?? ''} />
      <MenuItem
        className={styles['item'] ?? ''}
        aria-label="CSV"
        onClick={() => save(saveCsv(spec, provenance))}
      >
        CSV <span>{countOf(spec.rows.length, 'row')}</span>
      </MenuItem>
      <MenuItem className={styles['item'] ?? ''} onClick={onShowAsTable}>
        {asTable ? 'Show as picture' : 'Show as table'}
      </MenuItem>
    </Menu>
  )
}
