import { foldText } from '../../analysis/foldText.ts'

export interface TextPart {
  readonly text: string
  readonly marked: boolean
}

/** A text in parts, those that match a folded term marked, whatever case and accents they are written in. */
export function markMatches(text: string, terms: readonly string[]): TextPart[] {
  const { folded, places } = foldWithPlaces(text)
  const marked = Array.from({ length: text.length }, () => false)
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      marked.fill(true, places[at], places[at + term.length])
    }
  }
  const parts: { text: string; marked: boolean }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const last = parts.at(-1)
    const letter = text.charAt(at)
    if (last && last.marked === marked[at]) last.text += letter
    else parts.push({ text: letter, marked: marked[at] === true })
  }
  return parts
}

/** The part of a text around its first match, cut between words, for a line of about `most` letters. */
export function excerpt(text: string, terms: readonly string[], most: number): string {
  if (text.length <= most) return text
  const { folded, places } = foldWithPlaces(text)
  const hits = terms.map((term) => folded.indexOf(term)).filter((at) => at !== -1)
  const first = hits.length > 0 ? (places[Math.min(...hits)] ?? 0) : 0
  const wanted = Math.max(0, Math.min(first - Math.floor(most / 3), text.length - most))
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  const reach = start + most
  const end = reach >= text.length ? text.length : text.lastIndexOf(' ', reach)
  const shown = text.slice(start, end > start ? end : reach).toWellFormed()
  return `${start > 0 ? '… ' : ''}${shown}${end < text.length ? ' …' : ''}`
}

/** A folded text, and where each of its letters stands in the text; one place more for its end. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = foldText(letter)
    for (let count = 0; count < plain.length; count += 1) places.push(at)
    folded += plain
    at += letter.length
  }
  return { folded, places: [...places, at] }
}
