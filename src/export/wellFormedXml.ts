/**
 * The text without the characters that XML 1.0 forbids even when escaped (control characters, half
 * surrogates, U+FFFE, U+FFFF).
 */
export function wellFormedXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
