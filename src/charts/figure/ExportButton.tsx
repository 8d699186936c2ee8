import { lazy, Suspense, useRef, useState } from 'react'
import { Icon } from '../../ui/icons.tsx'
import type { FigureSpec, Provenance } from './figureSpec.ts'
import styles from './Figure.module.css'

const load = () => import('./ExportMenu.tsx')
const ExportMenu = lazy(async () => ({ default: (await load()).ExportMenu }))
const ExportDialog = lazy(async () => ({
  default: (await import('./dialog/ExportDialog.tsx')).ExportDialog,
}))

export interface ExportProps {
  readonly spec: FigureSpec<unknown>
  readonly provenance: () => Promise<Provenance>
  readonly asTable: boolean
  readonly onShowAsTable: () => void
}

/** The button of a figure's menu; the menu and all that makes files load with its first use. */
export function ExportButton<Row>({
  spec,
  ...rest
}: Omit<ExportProps, 'spec'> & { readonly spec: FigureSpec<Row> }) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [used, setUsed] = useState(false)
  const [dialog, setDialog] = useState(false)
  // `lazy` can't carry the type of the rows; rows and columns stay those of one spec.
  const figure = spec as unknown as FigureSpec<unknown>
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['export']}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => {
          setUsed(true)
          setOpen((was) => !was)
        }}
      >
        <Icon name="download" size={13} /> Export
      </button>
      {used && (
        <Suspense fallback={null}>
          <ExportMenu
            button={button}
            open={open}
            setOpen={setOpen}
            spec={figure}
            onMore={() => setDialog(true)}
            {...rest}
          />
        </Suspense>
      )}
      {dialog && (
        <Suspense fallback={null}>
          <ExportDialog
            spec={figure}
            provenance={rest.provenance}
            onClose={() => {
              setDialog(false)
              // The page takes the focus again only once the dialog is gone.
              setTimeout(() => button.current?.focus())
            }}
          />
        </Suspense>
      )}
    </>
  )
}
