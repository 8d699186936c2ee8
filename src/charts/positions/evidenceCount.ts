import { countOf, joinWords } from '../../base/words.ts'

/** `9 statements`, `7 statements and 2 provisions of plans`: what a position rests on, in the same words everywhere. */
export function evidenceCount(items: number, provisions: number): string {
  const statements = items - provisions
  return joinWords([
    ...(statements > 0 || provisions === 0 ? [countOf(statements, 'statement')] : []),
    ...(provisions > 0 ? [countOf(provisions, 'provision of a plan', 'provisions of plans')] : []),
  ])
}
