import { formatDay } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import type { FigureSpec, Provenance } from './figureSpec.ts'

type Cited = Pick<FigureSpec<unknown>, 'id' | 'title'>

/** A reference to the figure in one sentence, for a foot note or a list of sources. */
export function citationText(spec: Cited, provenance: Provenance): string {
  const { authors, modelTitle, modelVersion, hash, licence, asOf, address } = provenance
  const by = authors.length === 0 ? '' : `${joinWords(authors)}: `
  return `${by}“${spec.title}”, as of ${formatDay(asOf)}. Parley, ${modelTitle}, version ${modelVersion}, content hash ${hash.slice(0, 8)}, ${licence}. ${address}`
}

/** The reference as an entry of a BibTeX file, with text escaped for TeX. */
export function citationBibtex(spec: Cited, provenance: Provenance): string {
  const { authors, modelTitle, modelVersion, hash, licence, asOf, address } = provenance
  const fields = {
    author: (authors.length === 0 ? ['Parley'] : authors)
      .map((author) => `{${escapeTex(author)}}`)
      .join(' and '),
    title: `{${escapeTex(`${spec.title}, as of ${formatDay(asOf)}`)}}`,
    year: asOf.slice(0, 4),
    howpublished: escapeTex(`Parley, ${modelTitle}, version ${modelVersion}`),
    note: escapeTex(`Content hash ${hash}, ${licence}`),
    url: address.replaceAll(/[{}\\]/g, (sign) => encodeURIComponent(sign)),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return `@misc{parley-${spec.id}-${asOf}-${hash.slice(0, 8)},\n${lines.join('\n')}\n}\n`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}
