const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The English name of a language from its code; the code where it is none. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code
  } catch {
    return code
  }
}
