import { formatCount } from '../../../base/words.ts'
import { LAYOUT_IDS, SHAPES } from '../layouts.ts'
import { PNG_SCALES } from '../pngOf.ts'
import { Choice, Choices } from './Choice.tsx'
import { PARTS, type ExportChoices } from './exportChoices.ts'
import { sizeWords } from './Preview.tsx'

export interface ChoicesProps {
  readonly choices: ExportChoices
  readonly choose: (change: Partial<ExportChoices>) => void
}

/** How large a PNG is; with the pixels where the picture is known. */
export function SizeChoice({
  choices,
  choose,
  page,
}: ChoicesProps & { readonly page?: { readonly width: number; readonly height: number } | undefined }) {
  return (
    <Choice
      name="Size"
      value={choices.scale}
      options={PNG_SCALES.map((value) => ({
        value,
        label: `${value}×`,
        ...(page ? { detail: sizeWords(page, value) } : {}),
      }))}
      onChoose={(scale) => choose({ scale })}
    />
  )
}

/** What an archive holds beside the rows as CSV. */
export function ArchiveFormats({ choices: { allFormats, scale }, choose }: ChoicesProps) {
  return (
    <Choices
      name="Also as"
      values={allFormats.filter((format) => format !== 'csv')}
      options={[
        { value: 'svg', label: 'SVG' },
        { value: 'png', label: `PNG ${scale}×` },
        { value: 'json', label: 'JSON' },
      ]}
      onChange={(formats) => choose({ allFormats: formats })}
    />
  )
}

/** Shape, theme and parts of a picture. */
export function PictureChoices({ choices, choose }: ChoicesProps) {
  return (
    <>
      <Choice
        name="Shape"
        value={choices.layout}
        options={LAYOUT_IDS.map((value) => ({
          value,
          label: SHAPES[value].name,
          detail: shapeWords(SHAPES[value]),
        }))}
        onChoose={(layout) => choose({ layout })}
      />
      <Choice
        name="Theme"
        value={choices.theme}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        onChoose={(theme) => choose({ theme })}
      />
      <Choices
        name="Include"
        values={PARTS.map(({ value }) => value).filter((part) => choices[part])}
        options={PARTS}
        onChange={(values) =>
          choose(Object.fromEntries(PARTS.map(({ value }) => [value, values.includes(value)])))
        }
      />
    </>
  )
}

function shapeWords({ width, height }: { width: number; height: number | undefined }): string {
  return height === undefined
    ? `${formatCount(width)} wide`
    : `${formatCount(width)} × ${formatCount(height)}`
}
