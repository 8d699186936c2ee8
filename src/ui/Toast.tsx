import { create } from 'zustand'
import styles from './Toast.module.css'

const SHOWN_MS = 6000

const useToast = create<{ message: string; serial: number }>(() => ({ message: '', serial: 0 }))

/** Says in one sentence that something was done; it is read out, and goes by itself. */
export function announce(message: string) {
  const serial = useToast.getState().serial + 1
  useToast.setState({ message, serial })
  setTimeout(() => {
    if (useToast.getState().serial === serial) useToast.setState({ message: '' })
  }, SHOWN_MS)
}

/** Where announcements appear. */
export function Toast() {
  const message = useToast((toast) => toast.message)
  return (
    <div className={styles['place']} role="status">
      {message && <p className={styles['toast']}>{message}</p>}
    </div>
  )
}
