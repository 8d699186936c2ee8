import type { ComponentProps } from 'react'
import { wordOf, type Question } from './question.ts'
import { useSheet } from './useSheet.ts'
import styles from './Working.module.css'
import { WorkingOverPage } from './WorkingOverPage.tsx'

/**
 * A number that opens to its working: `<WorkingButton metric="agreement" input={() => pairInput(…)} about="Alba and
 * Borduria">0.60</WorkingButton>`. It looks as the number does, but for its dotted underline. `props` go to the button.
 */
export function WorkingButton({
  about,
  children,
  props,
  ...question
}: Question & {
  /** What the number is of: the issue, the pair. Heads the working. */
  readonly about: string
  /** The number as it is shown, or its word. */
  readonly children: string
  readonly props?: ComponentProps<'button'>
}) {
  const { open, show, close } = useSheet()
  return (
    <>
      <button
        {...props}
        type="button"
        className={`${styles['button']} ${props?.className ?? ''}`}
        aria-label={`${wordOf(question)} ${children}, show the working`}
        aria-haspopup="dialog"
        onClick={show}
      >
        {children}
      </button>
      {open && <WorkingOverPage asked={{ question, about, shown: children }} onClose={close} />}
    </>
  )
}
