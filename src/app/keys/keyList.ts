/** A key, or keys pressed one after another or instead of each other, and what they do. */
export interface KeyLine {
  readonly keys: readonly string[]
  readonly does: string
}

/** All keys of the page, by where they work. */
export const KEY_LIST: readonly { readonly where: string; readonly lines: readonly KeyLine[] }[] = [
  {
    where: 'Everywhere but in a field',
    lines: [
      { keys: ['/'], does: 'Search' },
      { keys: ['[', ']'], does: 'The day before or after on which a position changed' },
      { keys: ['F6'], does: 'Into the open panel, and back to where you were' },
      { keys: ['Esc'], does: 'Close what lies on top' },
      { keys: ['?'], does: 'This list' },
    ],
  },
  {
    where: 'Tabs',
    lines: [
      { keys: ['←', '→'], does: 'From view to view' },
      { keys: ['Enter'], does: 'Open the view' },
    ],
  },
  {
    where: 'Grids: Matrix, heat table, plans',
    lines: [
      { keys: ['←', '↑', '→', '↓'], does: 'From cell to cell; with the panel open, it follows' },
      { keys: ['Home', 'End'], does: 'Ends of the row; with Ctrl, corners of the grid' },
      { keys: ['Page Up', 'Page Down'], does: 'A group up or down' },
      { keys: ['Enter'], does: 'Open the cell and its evidence' },
      { keys: ['W'], does: 'Show the working of the number in the cell' },
    ],
  },
  {
    where: 'Panel of a cell, with the focus in it',
    lines: [
      { keys: ['J', 'K'], does: 'Next or previous issue' },
      { keys: ['L', 'H'], does: 'Next or previous party' },
    ],
  },
  {
    where: 'Lists and bars',
    lines: [
      { keys: ['↑', '↓'], does: 'From item to item' },
      { keys: ['Enter'], does: 'Open it' },
    ],
  },
  {
    where: 'Search',
    lines: [
      { keys: ['↑', '↓'], does: 'From result to result' },
      { keys: ['Enter'], does: 'Open the marked one, at first the first' },
      { keys: ['Esc'], does: 'Close the results; once more, clear the words' },
    ],
  },
  {
    where: 'As-of slider',
    lines: [
      { keys: ['←', '→'], does: 'A day' },
      { keys: ['Page Up', 'Page Down'], does: 'A month' },
      { keys: ['Home', 'End'], does: 'First and last day' },
    ],
  },
  {
    where: 'Parties',
    lines: [
      { keys: ['Space'], does: 'Switch a party off or on' },
      { keys: ['Alt + click'], does: 'Show only this one' },
    ],
  },
]
