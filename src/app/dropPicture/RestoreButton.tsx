import { FileButton } from '../../ui/FileButton.tsx'
import { useOpenDropped } from './useOpenDropped.ts'

/** Restores the view of a picture that is chosen rather than dropped. */
export function RestoreButton({ className }: { readonly className?: string | undefined }) {
  const open = useOpenDropped()
  return (
    <FileButton
      accept=".png,.svg,image/png,image/svg+xml"
      label="Picture saved from Parley"
      className={className}
      onChoose={(file) => void open(file)}
    >
      Restore from a picture…
    </FileButton>
  )
}
