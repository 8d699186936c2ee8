import type { IssueState } from '../analysis/issueReading.ts'

/** Colours that charts paint with as literals, so that an exported file needs no style sheet. Names as in the tokens. */
export interface ChartTheme {
  readonly page: string
  readonly band: string
  readonly line: string
  readonly line2: string
  readonly line3: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly no: string
  readonly zone: string
  readonly state: Readonly<Record<IssueState, string>>
  /** Tints of the scale at 0, 25, 50, 75 and 100. */
  readonly stance: readonly [string, string, string, string, string]
  readonly heat: readonly [string, string]
  readonly party: readonly string[]
}

export const CHART_FONT = '"Source Sans 3 Variable","Source Sans 3",system-ui,"Segoe UI",Arial,sans-serif'

export const lightTheme: ChartTheme = {
  page: '#fcfbf8',
  band: '#f3f1eb',
  line: '#e0dcd3',
  line2: '#b7b2a6',
  line3: '#85817a',
  ink: '#1b1c20',
  ink2: '#484a50',
  ink3: '#66676c',
  no: '#b42318',
  zone: '#e4e7ea',
  state: {
    agreed: '#0b2c5a',
    close: '#2862a7',
    bridgeable: '#6b8bb3',
    blocked: '#b42318',
    unknown: '#6f7278',
  },
  stance: ['#b4c7d3', '#d5dfe5', '#f0eeea', '#efdfd0', '#e6c6aa'],
  heat: ['#f1f3f5', '#8fb2dc'],
  party: [
    '#2b7764', '#7c58cc', '#721f5c', '#a65a06', '#393408', '#8d885d', '#b16f8a', '#28403e',
    '#785040', '#6a85bd', '#5c547a', '#a87f19', '#7f0322', '#592f8e', '#58773e', '#718374',
  ], // prettier-ignore
}

export const darkTheme: ChartTheme = {
  page: '#15171a',
  band: '#1d2024',
  line: '#2e3238',
  line2: '#545961',
  line3: '#7b8088',
  ink: '#eceae4',
  ink2: '#bdbcb7',
  ink3: '#989993',
  no: '#ff8a7a',
  zone: '#2a2e34',
  state: {
    agreed: '#c6dffc',
    close: '#72a7e3',
    bridgeable: '#4c76a7',
    blocked: '#ff8a7a',
    unknown: '#8e9299',
  },
  stance: ['#2a4454', '#25333c', '#25272a', '#3b2f27', '#573f2c'],
  heat: ['#1f242a', '#2d5c93'],
  party: [
    '#4fae8b', '#9179e6', '#f6bfe8', '#da7a1e', '#e3f072', '#716c58', '#b4487a', '#d5ebdc',
    '#a09fb4', '#3d7ba4', '#6a8380', '#d2b152', '#b08376', '#d496f9', '#73eea7', '#d0b6b8',
  ], // prettier-ignore
}

/** What every export is painted with, whatever the screen's theme. */
export const exportTheme: ChartTheme = { ...lightTheme, page: '#ffffff' }

/** The colour of a party; from the seventeenth party on, colours come round again and the name tells them apart. */
export function partyColour(theme: ChartTheme, order: number): string {
  return theme.party[order % theme.party.length] ?? theme.ink
}
