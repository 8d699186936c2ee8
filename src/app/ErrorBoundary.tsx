import { Component, type ReactNode } from 'react'
import styles from './states.module.css'
import controls from '../ui/controls.module.css'

/** Our own mistakes end here: a sentence instead of an empty page, and a way back that keeps the link. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className={styles['message']}>
        <h1>Parley made a mistake and stopped.</h1>
        <p className={styles['deck']}>
          Your choices are kept in the page’s address. What happened: {error.message}
        </p>
        <div className={styles['actions']}>
          <button
            type="button"
            className={`${controls['button']} ${controls['primary']}`}
            onClick={() => location.reload()}
          >
            Load the page again
          </button>
          <a className={controls['button']} href={location.pathname}>
            Start from the beginning
          </a>
        </div>
      </main>
    )
  }
}
