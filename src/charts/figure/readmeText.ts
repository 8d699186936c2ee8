import { formatDay } from '../../base/days.ts'
import { wrapText } from '../../export/wrapText.ts'
import { citationText } from './citation.ts'
import { alternativeText } from './alternativeText.ts'
import type { FigureSpec, Provenance } from './figureSpec.ts'

const COLUMNS = 100

/** What lies beside an archive’s figures: what they are, as of when, from which sources, under which licence. */
export function readmeText(
  specs: readonly FigureSpec<unknown>[],
  provenance: Provenance,
  files: readonly { readonly name: string }[],
  failed: readonly string[],
): string {
  const { modelId, modelTitle, modelVersion, hash, licence, asOf, address, sources, authors } = provenance
  const parts = [
    `${modelTitle}: figures as of ${formatDay(asOf)}`,
    'Made with Parley, a dashboard of what each party to a negotiation has said it wants.',
    `View: ${address}`,
    [
      `Model: ${modelTitle} (${modelId}), version ${modelVersion}`,
      `By: ${authors.join(', ')}`,
      `Content hash (SHA-256): ${hash}`,
      `Licence: ${licence}`,
    ].join('\n'),
    `Sources: ${sources}`,
    'FIGURES',
    ...specs.map((spec) =>
      [
        `${spec.title} (${spec.id})`,
        alternativeText(spec),
        `Note: ${spec.note}`,
        `Cite as: ${citationText(spec, provenance)}`,
      ].join('\n'),
    ),
    ...(failed.length > 0 ? [['NOT DRAWN', ...failed].join('\n')] : []),
    ['FILES', ...files.map(({ name }) => name)].join('\n'),
  ]
  return `${parts.map(wrapped).join('\n\n')}\n`
}

/** Lines of a readable length; an address is never broken. */
function wrapped(part: string): string {
  const length = (text: string) => (/\s/.test(text) ? text.length : 0)
  return part
    .split('\n')
    .flatMap((line) => wrapText(line, COLUMNS, length))
    .join('\n')
}
