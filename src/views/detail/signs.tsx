import { ContestedGlyph, RedLineHook, StaleGlyph } from '../../charts/marks.tsx'
import type { ChartTheme } from '../../charts/theme.ts'
import styles from './signs.module.css'

/** The arrow between an old and a new value; read out as a word. */
export function ToArrow() {
  return (
    <>
      <span className="visually-hidden"> to </span>
      <svg className={styles['arrow']} width={14} height={8} viewBox="0 0 14 8" aria-hidden="true">
        <path d="M0 4H12M9 1l3 3-3 3" fill="none" stroke="currentColor" strokeWidth={1.2} />
      </svg>
    </>
  )
}

export function ContestedSign() {
  return (
    <svg className={styles['sign']} width={11} height={11} viewBox="-5.5 -5.5 11 11" aria-hidden="true">
      <ContestedGlyph colour="currentColor" />
    </svg>
  )
}

export function StaleSign() {
  return (
    <svg className={styles['sign']} width={11} height={11} viewBox="-5.5 -5.5 11 11" aria-hidden="true">
      <StaleGlyph colour="currentColor" />
    </svg>
  )
}

export function RedLineSign({ theme }: { readonly theme: ChartTheme }) {
  return (
    <svg className={styles['sign']} width={11} height={11} viewBox="0 0 11 11" aria-hidden="true">
      <RedLineHook x={1.5} base={9.5} height={8} foot={8} refuses="above" theme={theme} />
    </svg>
  )
}
