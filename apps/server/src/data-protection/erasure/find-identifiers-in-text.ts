import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { withoutPlusTag } from '../ledger/normalise-identifier.ts'
import { escapePattern } from './escape-pattern.ts'

/** From which character to which, as JavaScript counts them. */
export type Span = [start: number, end: number]

export interface SearchedIdentifiers {
  ids: readonly string[]
  emails: readonly string[]
  /** E.164. */
  phones: readonly string[]
}

const separators = '[\\s().\\-/\\u00a0]{0,3}'
const spaced = (digits: string) => [...digits].join(separators)

/**
 * Finds a person's identifiers in a text, however they are written there: addresses in any case and with a plus-tag, numbers
 * with and without country, spaces and signs. `kirsten.vangsgaard@…` is not `kirsten.vang@…`, nor is a longer number a shorter.
 * @returns where they stand, in order, without overlap
 */
export function findIdentifiersInText(text: string, { ids, emails, phones }: SearchedIdentifiers): Span[] {
  const spans: Span[] = []
  const patterns = [...emails.map(emailPattern), ...phones.map(phonePattern), ...ids.map((id) => escapePattern(id))]
  for (const pattern of patterns)
    for (const match of text.matchAll(new RegExp(pattern, 'giu')))
      spans.push([match.index, match.index + match[0].length])
  return joined(spans)
}

function emailPattern(email: string): string {
  const bare = withoutPlusTag(email)
  const at = bare.lastIndexOf('@')
  return `(?<![\\p{L}\\p{N}._%+\\-])${escapePattern(bare.slice(0, at))}(?:\\+[^\\s@]+)?@${escapePattern(bare.slice(at + 1))}(?![\\p{L}\\p{N}\\-]|\\.[\\p{L}\\p{N}])`
}

function phonePattern(phone: string): string {
  const number = parsePhoneNumberFromString(phone)
  const national = number?.nationalNumber ?? phone.replace(/\D/g, '')
  const country = number
    ? `(?:(?:\\+|00)?${spaced(number.countryCallingCode)}${separators}(?:\\(0\\)${separators})?)?`
    : ''
  return `(?<![\\d+])${country}0?${spaced(national)}(?!\\d)`
}

/** Sorts spans and joins those that touch each other. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
