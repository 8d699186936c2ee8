import { distance } from 'fastest-levenshtein'

/** The known word that a misspelt one most likely means; `undefined` where none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits)
  const best = ranked[0]
  return best && best.edits <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined
}
