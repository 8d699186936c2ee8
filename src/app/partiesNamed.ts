import type { Party } from '../model/schema.ts'

/** The parties whose name or short label holds what is looked for, in their order; all where nothing is. */
export function partiesNamed<Named extends Pick<Party, 'name' | 'shortLabel'>>(
  parties: readonly Named[],
  sought: string,
): readonly Named[] {
  const wanted = folded(sought.trim())
  if (wanted === '') return parties
  return parties.filter(({ name, shortLabel }) => folded(`${name} ${shortLabel}`).includes(wanted))
}

/** Without case and accents, so that `Turkiye` finds `Türkiye`. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}
