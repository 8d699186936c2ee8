import type { PageTexts } from './layoutFigure.ts'

/** The texts of one of several pages: the second line says which part it is, the note that the figure was cut. */
export function partWords(texts: PageTexts, page: number, pages: number, noted: boolean): PageTexts {
  const part = `Part ${page} of ${pages}.`
  return {
    ...texts,
    subtitle: [texts.subtitle, part].filter(Boolean).join(' '),
    note: noted
      ? `${texts.note} Too long for this shape, the figure is split; this is part ${page} of ${pages}.`.trim()
      : '',
  }
}
