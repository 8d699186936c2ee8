import { Sheet } from '../../ui/Sheet.tsx'
import type { Question } from './question.ts'
import { WorkingContent } from './WorkingContent.tsx'

/** The working of one number over the page. */
export function WorkingSheet({
  question,
  about,
  shown,
  onClose,
}: {
  readonly question: Question
  readonly about: string
  readonly shown: string
  readonly onClose: () => void
}) {
  return (
    <Sheet name="Show the working" onClose={onClose}>
      <WorkingContent question={question} about={about} shown={shown} />
    </Sheet>
  )
}
