/**
 * Values as PostgreSQL's COPY reads them in text format: tabs between fields, `\N` for null, backslashes before what would
 * otherwise end a field.
 */

const special = /[\\\t\n\r\0]/
const everySpecial = /[\\\t\n\r\0]/g
const escaped: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\0': '' }
const loneSurrogate = /[\ud800-\udfff]/

/** A text, or null. What PostgreSQL cannot hold (U+0000, half a surrogate pair) is taken out. */
export function copyText(text: string | null): string {
  if (text === null) return '\\N'
  const whole = loneSurrogate.test(text) ? text.toWellFormed() : text
  return special.test(whole) ? whole.replace(everySpecial, (character) => escaped[character] ?? '') : whole
}

/** Bytes, or null. */
export function copyBytes(bytes: Buffer | null): string {
  return bytes === null ? '\\N' : `\\\\x${bytes.toString('hex')}`
}

/** An array of texts. */
export function copyTexts(texts: readonly string[]): string {
  if (texts.length === 0) return '{}'
  return copyText(`{${texts.map(quoted).join(',')}}`)
}

/** An array of bytes. */
export function copyManyBytes(list: readonly Buffer[]): string {
  if (list.length === 0) return '{}'
  return `{${list.map((bytes) => `"\\\\\\\\x${bytes.toString('hex')}"`).join(',')}}`
}

export function copyBoolean(value: boolean): string {
  return value ? 't' : 'f'
}

function quoted(text: string): string {
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`
}
