import { useRef } from 'react'
import { useOpenDropped } from './useOpenDropped.ts'

/** Restores the view of a picture that is chosen rather than dropped. */
export function RestoreButton({ className }: { readonly className?: string | undefined }) {
  const open = useOpenDropped()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        Restore from a picture…
      </button>
      <input
        ref={input}
        type="file"
        accept=".png,.svg,image/png,image/svg+xml"
        hidden
        aria-label="Picture saved from Parley"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void open(file)
          event.target.value = ''
        }}
      />
    </>
  )
}
