/** Letters that carry no separable accent, and apostrophes, as they are typed on a plain keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', '’': "'", '‘': "'", '“': '"', '”': '"',
} // prettier-ignore

/** A text without case and accents, so that `Jorgensen` finds `Jørgensen`; any script. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øłđıßæœ’‘“”]/g, (letter) => PLAIN[letter] ?? letter)
}

/** The folded words of a search, all of which must occur; words in quotation marks stay together. */
export function searchTerms(find: string | undefined): string[] {
  return [...foldText(find ?? '').matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map(([word, phrase]) => (phrase ?? word).trim())
    .filter((term) => term !== '')
}
