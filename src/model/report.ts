import type { Fault, Locate, Path } from './fault.ts'
import { nearestWord } from './nearestWord.ts'

/** Tells of a fault: where, what, and how to mend it. */
export type Report = (path: Path, problem: string, cure: string) => void

/** The ids of a list; says where one stands twice. */
export function idsOf(entries: readonly { readonly id: string }[], at: Path, report: Report): Set<string> {
  const ids = entries.map(({ id }) => id)
  reportDoubles(ids, (k) => [...at, k, 'id'], report)
  return new Set(ids)
}

/** Reports every key that stands a second time, at the place of its index. */
export function reportDoubles(keys: readonly string[], place: (index: number) => Path, report: Report) {
  const seen = new Set<string>()
  keys.forEach((key, k) => {
    if (seen.has(key)) report(place(k), `“${key}” stands twice.`, 'Each once.')
    seen.add(key)
  })
}

/** Reports an id that nothing has, with the one that was probably meant. */
export function refer(id: string, known: ReadonlySet<string>, at: Path, what: string, report: Report) {
  if (!known.has(id))
    report(
      at,
      `Names “${id}”, which no ${what} has.`,
      suggestion(id, known, `The id of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}.`),
    )
}

/** `Did you mean …?` where a known word is near, else another cure. */
export function suggestion(id: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearestWord(id, known)
  return meant ? `Did you mean “${meant}”?` : otherwise
}

/** A report that adds to a list of faults. */
export function reporter(faults: Fault[], locate: Locate): Report {
  return (path, problem, cure) => faults.push({ ...locate(path), problem, cure })
}
