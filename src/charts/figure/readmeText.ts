import { formatDay } from '../../base/days.ts'
import { wrapText } from '../../export/wrapText.ts'
import { alternativeText } from './alternativeText.ts'
import type { ArchiveFigure, MadeFigure } from './archive.ts'
import { citationText } from './citation.ts'

const COLUMNS = 100

/**
 * What lies beside an archive’s figures, of one view or of all: what they are, as of when, from which sources, under which
 * licence, and which are missing and why. There is at least one figure.
 */
export function readmeText(
  figures: readonly (MadeFigure & Pick<ArchiveFigure, 'view'>)[],
  files: readonly { readonly name: string }[],
  missing: { readonly leftOut: readonly string[]; readonly failed: readonly string[] },
): string {
  const [first] = figures
  if (!first) throw new Error('An archive without a figure has nothing to tell.')
  const { modelId, modelTitle, modelVersion, hash, licence, asOf, address, sources, authors } =
    first.provenance
  const parts = [
    `${modelTitle}: ${first.view ? 'the figures of all views' : 'figures'} as of ${formatDay(asOf)}`,
    'Made with Parley, a dashboard of what each party to a negotiation has said it wants.',
    first.view
      ? `Selection: ${address}\nThe link at the end of each figure’s citation opens the view it stands on.`
      : `View: ${address}`,
    [
      `Model: ${modelTitle} (${modelId}), version ${modelVersion}`,
      `By: ${authors.join(', ')}`,
      `Content hash (SHA-256): ${hash}`,
      `Licence: ${licence}`,
    ].join('\n'),
    `Sources: ${sources}`,
    'FIGURES',
    ...figures.map(({ spec, provenance, view }) =>
      [
        `${view ? `${view.title}: ` : ''}${spec.title} (${spec.id})`,
        alternativeText(spec),
        `Note: ${spec.note}`,
        `Cite as: ${citationText(spec, provenance)}`,
      ].join('\n'),
    ),
    ...section('LEFT OUT: NOTHING TO SHOW FOR THIS SELECTION', missing.leftOut),
    ...section('NOT DRAWN', missing.failed),
    ...section(
      'FILES',
      files.map(({ name }) => name),
    ),
  ]
  return `${parts.map(wrapped).join('\n\n')}\n`
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [[heading, ...lines].join('\n')] : []
}

/** Lines of a readable length; an address is never broken. */
function wrapped(part: string): string {
  const length = (text: string) => (/\s/.test(text) ? text.length : 0)
  return part
    .split('\n')
    .flatMap((line) => wrapText(line, COLUMNS, length))
    .join('\n')
}
