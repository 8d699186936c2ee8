import type { Hit } from '../../analysis/searchModel.ts'
import { capitalise, joinWords } from '../../base/words.ts'
import { Mark } from '../../charts/Mark.tsx'
import { useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../../views/context.ts'
import { destinationOf } from './destinations.ts'
import { hitWords } from './hitWords.ts'
import { markMatches } from './markMatches.ts'
import { ResultLink } from './ResultLink.tsx'
import styles from './SearchResults.module.css'

/** One result: what it is, with the words that match marked, and what opening it changes besides the place. */
export function HitItem({
  hit,
  terms,
  onChoose,
}: {
  readonly hit: Hit
  readonly terms: readonly string[]
  readonly onChoose: () => void
}) {
  const { model, selection, looks, theme } = useDashboard()
  const state = useViewState()
  const shown = hitWords(hit, model, terms)
  const { choices, changes, found } = destinationOf(hit, model, selection, state)
  const look = shown.party === undefined ? undefined : looks.get(shown.party)
  const opens = changes.length === 0 ? undefined : `opens ${joinWords(changes)}`
  return (
    <ResultLink
      choices={choices}
      found={found}
      className={styles['item']}
      label={[
        hit.kind === 'statement' && look ? `${shown.name} for ${look.name}` : shown.name,
        shown.detail,
        shown.words,
        opens,
      ]
        .filter((part) => part !== undefined)
        .join(', ')}
      said={changes.length === 0 ? undefined : `${capitalise(shown.name)}: ${joinWords(changes)}.`}
      onChoose={onChoose}
    >
      <span className={styles['sign']}>{look && <Mark order={look.order} theme={theme} />}</span>
      <span className={styles['name']}>
        <Marked text={shown.name} terms={terms} />
      </span>
      <span className={styles['detail']}>
        <Marked text={shown.detail} terms={terms} />
        {opens && <span> · {opens}</span>}
      </span>
      {shown.words !== undefined && (
        <span className={styles['words']} lang={shown.language}>
          <Marked text={shown.words} terms={terms} />
        </span>
      )}
    </ResultLink>
  )
}

function Marked({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  return markMatches(text, terms).map((part, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- a place in the text
    part.marked ? <mark key={index}>{part.text}</mark> : part.text,
  )
}
