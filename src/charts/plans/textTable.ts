import type { ReactElement } from 'react'
import { wrapText } from '../../export/wrapText.ts'
import type { Measure } from '../figure/FigureDocument.tsx'
import type { ChartTheme } from '../theme.ts'

/** A cell of a table that is exported as a picture: its words, a fainter second text, and a sign before both. */
export interface TextCell {
  readonly text: string
  readonly tone?: 'ink' | 'ink2' | 'ink3' | 'no'
  readonly weight?: 400 | 600
  readonly sub?: string | undefined
  readonly sign?: ((theme: ChartTheme) => ReactElement) | undefined
  readonly align?: 'end'
}

export interface TextTable {
  /** Shares of the width that is left after the fixed columns; a number of px where `fixed`. */
  readonly columns: readonly { readonly width: number; readonly fixed?: boolean }[]
  readonly rows: readonly {
    readonly cells: readonly TextCell[]
    readonly rule: 'line' | 'line2' | undefined
  }[]
}

export interface PlacedCell {
  readonly cell: TextCell
  readonly x: number
  readonly width: number
  readonly textX: number
  readonly lines: readonly string[]
  readonly subLines: readonly string[]
}

export interface TextTableLayout {
  readonly width: number
  readonly height: number
  readonly rows: readonly {
    readonly y: number
    /** How far below the rule its cells begin. */
    readonly down: number
    readonly rule: 'line' | 'line2' | undefined
    readonly cells: readonly PlacedCell[]
  }[]
}

export const TEXT = { size: 13.5, line: 17, sub: 12, subLine: 15 } as const
const GAP = 14
const SIGN = 18
const PADDING = 10

/**
 * Where every line of the table stands; rows are as high as their highest cell, nothing is cut off. A first row without a
 * rule is the head, which is not spread.
 */
export function layoutTextTable(
  table: TextTable,
  width: number,
  measure: Measure,
  spread = 1,
): TextTableLayout {
  const fixed = table.columns.reduce((total, column) => total + (column.fixed ? column.width : 0), 0)
  const shares = table.columns.reduce((total, column) => total + (column.fixed ? 0 : column.width), 0)
  const free = width - fixed - GAP * (table.columns.length - 1)
  let x = 0
  const columns = table.columns.map((column) => {
    const wide = column.fixed ? column.width : (free * column.width) / shares
    const left = x
    x += wide + GAP
    return { x: left, width: wide }
  })
  let y = 0
  const rows = table.rows.map(({ cells, rule }, at) => {
    const placed = cells.map((cell, index): PlacedCell => {
      const column = columns[index] ?? { x: 0, width }
      const indent = cell.sign ? SIGN : 0
      const room = column.width - indent
      return {
        cell,
        x: column.x,
        width: column.width,
        textX: cell.align === 'end' ? column.x + column.width : column.x + indent,
        lines: wrapText(cell.text, room, (part) => measure(part, TEXT.size, cell.weight ?? 400)),
        subLines: cell.sub ? wrapText(cell.sub, room, (part) => measure(part, TEXT.sub, 400)) : [],
      }
    })
    const top = y
    const more = at === 0 && rule === undefined ? 0 : (PADDING + TEXT.line) * (spread - 1)
    y +=
      PADDING +
      more +
      Math.max(
        0,
        ...placed.map((cell) => cell.lines.length * TEXT.line + cell.subLines.length * TEXT.subLine),
      )
    return { y: top, down: more / 2, rule, cells: placed }
  })
  return { width, height: Math.ceil(y + 4), rows }
}
