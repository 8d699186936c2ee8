import { metadataTable, type FigureMetadata } from '../../export/figureMetadata.ts'
import { alternativeText } from './alternativeText.ts'
import type { FigureSpec, Provenance } from './figureSpec.ts'

/** What a saved page of a figure says of itself. */
export function figureMetadata<Row>(
  spec: FigureSpec<Row>,
  provenance: Provenance,
  texts: Readonly<Partial<Record<string, string>>>,
  place: { readonly page: number; readonly pages: number },
): FigureMetadata {
  const { modelId, modelTitle, modelVersion, hash, licence, asOf, address } = provenance
  return {
    figure: spec.id,
    title: `${spec.title}: ${texts['headline'] ?? spec.headline}`,
    description: alternativeText(spec),
    address,
    modelId,
    modelTitle,
    modelVersion,
    hash,
    asOf,
    licence,
    ...place,
    edited: Object.keys(texts).filter((key) => texts[key] !== undefined),
    table: metadataTable(
      spec.columns.map(({ label }) => label),
      spec.rows.map((row) => spec.columns.map((column) => column.value(row))),
    ),
  }
}
