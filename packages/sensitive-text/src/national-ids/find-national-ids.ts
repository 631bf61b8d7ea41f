import { articles } from '../category.ts'
import type { Finding } from '../finding.ts'
import type { Token } from '../reading/token.ts'
import { announcedAs } from './announced-as.ts'
import { isPossibleCpr } from './cpr.ts'
import { isFoedselsnummer } from './foedselsnummer.ts'
import { isPersonnummer } from './personnummer.ts'
import { isSteuerId } from './steuer-id.ts'

// Runs of digits in the groupings in which the four numbers are written; each of fixed length, so linear.
const shapes: readonly { shape: RegExp; kinds: readonly Kind[] }[] = [
  { shape: /\d{6}(?: ?[-–+] ?| )?\d{4}(?!\d)/g, kinds: ['cpr', 'personnummer'] },
  { shape: /(?:18|19|20)\d{6}(?: ?[-–+] ?| )?\d{4}(?!\d)/g, kinds: ['personnummer'] },
  { shape: /\d{6}[- ]?\d{5}(?!\d)/g, kinds: ['foedselsnummer'] },
  { shape: /\d{6} ?\d{3} ?\d{2}(?!\d)/g, kinds: ['foedselsnummer'] },
  { shape: /\d{2}([ /]?)\d{3}\1\d{3}\1\d{3}(?!\d)/g, kinds: ['steuer-id'] },
]
type Kind = 'cpr' | 'personnummer' | 'foedselsnummer' | 'steuer-id'
const checks: Readonly<Record<Kind, (digits: string) => boolean>> = {
  cpr: isPossibleCpr,
  personnummer: isPersonnummer,
  foedselsnummer: isFoedselsnummer,
  'steuer-id': isSteuerId,
}

/**
 * Finds national ids of Denmark, Sweden, Norway and Germany in a note of any language. Numbers announced as something
 * else (order, invoice, serial, customer number …) are left alone, even if they would pass.
 */
export function findNationalIds(text: string, tokens: readonly Token[]): Finding[] {
  const found: Finding[] = []
  for (const { shape, kinds } of shapes) {
    for (const match of text.matchAll(shape)) {
      const start = match.index
      const end = start + match[0].length
      if (!standsAlone(text, start, end)) continue
      const digits = match[0].replace(/\D/g, '')
      const announced = announcedAs(text, tokens, start, end)
      if (announced === 'other') continue
      const kind = kinds.find((each) => checks[each](digits))
      if (kind === undefined || found.some((other) => other.start < end && start < other.end)) continue
      const bare = digits.length === match[0].length
      if (announced === undefined && isBetterRead(digits, bare, kind)) continue
      found.push({
        category: 'national_id',
        start,
        end,
        confidence: announced === 'id' ? 0.99 : kind === 'cpr' && bare ? 0.8 : 0.9,
        article: articles.national_id,
        reason: 'number',
      })
    }
  }
  return found
}

/** Not part of a longer number, a GUID, a version, an amount, a telephone number with a plus. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (/[\p{L}\p{M}\d_+#@=$€£%\\]/u.test(before)) return false
  if (/[-–./,:]/.test(before) && /[\p{L}\d]/u.test(text[start - 2] ?? ' ') && !/[:,.]/.test(before)) return false
  if (/[.,]/.test(before) && /\d/.test(text[start - 2] ?? ' ')) return false
  // A group of digits before, as in an account or a card number: 3199 0012345678.
  if (before === ' ' && /\d/.test(text[start - 2] ?? ' ') && isLongGroup(text, start - 2)) return false
  if (/[\p{L}\p{M}\d_@=%€£$]/u.test(after)) return false
  if (/[-–/.,:]/.test(after) && /[\p{L}\d]/u.test(text[end + 1] ?? ' ')) return false
  return !(after === ' ' && /^\d{2,}(?!\d*\s?(?:kr|eur|stk|pcs|st|kl|%))/i.test(text.slice(end + 1, end + 12)))
}

function isLongGroup(text: string, at: number): boolean {
  let from = at
  while (from > 0 && from > at - 12 && /\d/.test(text[from - 1] ?? '')) from--
  return at - from >= 1 && !/[.:/]/.test(text[from - 1] ?? '')
}

/** Filler rather than a number: one digit repeated, digits in order. */
function isBetterRead(digits: string, bare: boolean, kind: Kind): boolean {
  if (/^(\d)\1+$/.test(digits)) return true
  return bare && kind === 'cpr' && digits === '0123456789'
}
