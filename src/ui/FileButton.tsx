import { useRef, type ReactNode } from 'react'

/** A button that asks for a file of the reader’s machine; the same file can be chosen again. */
export function FileButton({
  accept,
  label,
  className,
  onChoose,
  children,
}: {
  /** Endings and types, as in `accept` of an input. */
  readonly accept: string
  /** Names the kind of file. */
  readonly label: string
  readonly className?: string | undefined
  readonly onChoose: (file: File) => void
  readonly children: ReactNode
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onChoose(file)
          currentTarget.value = ''
        }}
      />
    </>
  )
}
