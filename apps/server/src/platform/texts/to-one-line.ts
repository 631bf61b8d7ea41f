/**
 * Puts a text on one line: composed, trimmed, and without anything that would begin a new line, a new header of a mail or a new
 * cell (line ends, tabs, NUL and all other control characters become a space).
 */
export function toOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
