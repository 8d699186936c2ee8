import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import styles from './Sheet.module.css'

/** A dialog over the page: from the bottom on a phone, in the middle elsewhere. Escape, the button and the back of it close it. */
export function Sheet({
  name,
  onClose,
  wide = false,
  children,
}: {
  readonly name: string
  readonly onClose: () => void
  /** For content of two columns. */
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element?.open) element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // A click on the backdrop lands on the dialog itself; Escape does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={name}
      className={styles['sheet']}
      data-wide={wide ? '' : undefined}
      onCancel={(event) => {
        // Of a sheet over a sheet only the upper one goes.
        event.stopPropagation()
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles['content']}>
        <button type="button" className={styles['close']} aria-label="Close" onClick={onClose}>
          <Icon name="close" size={13} />
        </button>
        {children}
      </div>
    </dialog>
  )
}
