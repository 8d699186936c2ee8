/**
 * The two parties that a list of ids compares, in the order of the parties shown; `undefined` unless the list names
 * exactly two of them. Ids that are not shown count as not named.
 */
export function comparedPair<Party extends { readonly id: string }>(
  parties: readonly Party[],
  ids: readonly string[],
): readonly [Party, Party] | undefined {
  const [first, second, ...others] = parties.filter(({ id }) => ids.includes(id))
  return first && second && others.length === 0 ? [first, second] : undefined
}
