const COUNT_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `Europe`, `Europe and Russia`, `Europe, Russia and Ukraine` */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** `1 issue`, `4 issues`; a plural that is not made with s is given. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}

/** Small counts in words, as in running text; larger ones in figures. */
export function countWord(count: number): string {
  return COUNT_WORDS[count] ?? formatCount(count)
}

/** `1,120` */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** A score from 0 to 1 with two decimals, a half rounded up as it is written: 0.825 is `0.83`. */
export function formatScore(score: number): string {
  // Twelve digits take away what the binary form adds: 0.825 is stored a little below.
  return (Math.round(Number((score * 100).toPrecision(12))) / 100).toFixed(2)
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
