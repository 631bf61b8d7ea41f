import { normalizeEmail } from '../people/normalize-email.ts'
import { normalizePhone } from '../people/normalize-phone.ts'

/**
 * How identifiers are written before they are hashed. A change makes other hashes: raise the number, and keep the old way for
 * entries that carry the old number.
 */
export const normaliserVersion = 1

// Soft hyphen, zero-width characters, marks of direction, byte order mark: nobody sees them, and they would make another hash.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/**
 * An e-mail address as it is compared: as it is stored, in lower case.
 * @returns null for what is no address
 */
export function normaliseEmail(text: string): string | null {
  return normalizeEmail(text.replace(invisible, ''))
}

/** An address without the tag behind `+` in its local part, which reaches the same mailbox: `a+list@b.dk` is `a@b.dk`. */
export function withoutPlusTag(email: string): string {
  const at = email.lastIndexOf('@')
  const plus = email.indexOf('+')
  return plus > 0 && plus < at ? email.slice(0, plus) + email.slice(at) : email
}

/**
 * A telephone number in E.164.
 * @param country ISO 3166 of numbers that are written without one
 * @returns null for what is no number
 */
export function normalisePhone(text: string, country: string): string | null {
  return normalizePhone(text.replace(invisible, ''), [country])
}

const spelledOut: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/**
 * A name as it is compared: folded, words in alphabetical order, so that `Holm, Anne-Mette` and `ANNE METTE HOLM` are one.
 * @returns null when no letter or digit is left
 */
export function normaliseName(text: string): string | null {
  const words = foldText(text).split(' ').filter(Boolean).sort()
  return words.length === 0 ? null : words.join(' ')
}

/** Letters and digits of a text as they compare: lower case, `ø` as `oe`, accents gone, all else one space. */
export function foldText(text: string): string {
  return (
    text
      .replace(invisible, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\x20-\x7e]/g, (letter) => spelledOut[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      // Under an accent, another such letter may come to light: ǽ is an æ.
      .replace(/[^\x20-\x7e]/g, (letter) => spelledOut[letter] ?? letter)
      .replace(/['’`´]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}
