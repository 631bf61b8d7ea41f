/** Parts of a structured value (N, ADR, ORG: `;`) or of a list (`,`), with escapes undone. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === separator) {
      parts.push(unescapeValue(value.slice(start, at)))
      start = at + 1
    }
  }
  parts.push(unescapeValue(value.slice(start)))
  return parts
}

/** A text without its escapes; what is no escape stays. Line breaks become LF, white space at the ends goes. */
export function unescapeValue(value: string): string {
  return value
    .replace(/\\([nN,;:\\"])/g, (_, character: string) => (character === 'n' || character === 'N' ? '\n' : character))
    .replace(/\r\n?/g, '\n')
    .trim()
}
