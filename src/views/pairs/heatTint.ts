import type { ChartTheme } from '../../charts/theme.ts'

/** The tint of an agreement from 0 to 1 as CSS, between the two ends of the heat. */
export function heatTint(score: number, { heat: [low, high] }: Pick<ChartTheme, 'heat'>): string {
  return `color-mix(in oklab, ${low}, ${high} ${Math.round(score * 100)}%)`
}
