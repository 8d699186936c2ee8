import { lazy, Suspense, useEffect, useState } from 'react'
import styles from './DropPicture.module.css'
import { useDropOutcome, useOpenDropped } from './useOpenDropped.ts'

const OutcomeSheet = lazy(async () => ({ default: (await import('./OutcomeSheet.tsx')).OutcomeSheet }))

/** Lets a file be dropped anywhere on the page, and says what came of it. */
export function DropPicture() {
  const open = useOpenDropped()
  const [over, setOver] = useState(false)
  const outcome = useDropOutcome((state) => state.outcome)
  useEffect(() => {
    const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!carriesFile(event)) return
      // Otherwise the browser leaves the page for the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) void open(file)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [open])
  return (
    <>
      {over && (
        <div className={styles['over']} aria-hidden="true">
          <p>Drop a picture saved from Parley to get its view back, or a model file to open it.</p>
        </div>
      )}
      {outcome && (
        <Suspense fallback={null}>
          <OutcomeSheet outcome={outcome} onClose={() => useDropOutcome.setState({ outcome: undefined })} />
        </Suspense>
      )}
    </>
  )
}
