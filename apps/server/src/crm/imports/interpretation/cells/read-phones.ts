import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isMissing } from './missing-value.ts'

export type PhoneKind = 'phone' | 'fax' | 'pager'

/** One telephone number of a record. */
export interface PhoneReading {
  /** As it stands in the file, trimmed. */
  raw: string
  /** E.164 without extension; null if it is no number of its country. */
  e164: string | null
  kind: PhoneKind
}

const leadingWord =
  /^(?:tel|tlf|tfn|telefon(?:nr)?|telephone|phone|ph|mobil(?:nr)?|mobile|mob|cell|direkte|dir|direct|work|home|arbejde|privat|kontor|nr|m|t|p)\b[.:]?\s*/i
const trailingRemark = /\s*[(,-]?\s*[([]?\p{L}[\p{L}.\s]*[)\]]?$/u
const extension =
  /\s*(?:[;,]?\s*(?:ext(?:ension)?|lok(?:al)?|lokalnr|anknytning|durchwahl|dw)[.:]?\s*=?\s*|x\s?|#\s?)\d{1,7}$/i
const severalNumbers = /\s*(?:[;|\n]|\s(?:og|and|und|och|eller|or|el\.)\s|,\s|\/)\s*/i
/** A spreadsheet's number: `67272986.0`. */
const asFraction = /^(\d{6,})\.0$/
const scientific = /\d[.,]?\d*e\+?\d+$/i
const onlyNumber = /^\+?[\d\s().\-/]+$/

/** Longer cells are texts and no numbers. */
const longestCell = 200

/**
 * Reads the numbers of a cell. A number belongs to the country of its row, or to the list's where the row names none, never
 * to another: foreign digits are not made national ones.
 * @param text a cleaned cell
 * @param country ISO 3166 of the row, or of the list; null: only numbers with a country code are valid
 * @returns nothing for an empty cell; one reading for each number, with `e164` null where it is none
 */
export function readPhones(text: string, country: string | null, kind: PhoneKind = 'phone'): PhoneReading[] {
  if (text === '') return []
  if (text.length > longestCell) return [{ raw: text.slice(0, longestCell), e164: null, kind }]
  if (text.length > 3 && onlyNumber.test(text) && !text.includes('/'))
    return [{ raw: text, e164: toE164(text, country), kind }]
  if (isMissing(text)) return []
  const parts = text.split(severalNumbers).filter((part) => part.trim() !== '')
  if (parts.length > 1 && parts.every((part) => countDigits(part) >= 7)) {
    return parts.map((part) => ({ raw: part.trim(), e164: toE164(part, country), kind }))
  }
  return [{ raw: text, e164: toE164(text, country), kind }]
}

/**
 * One number in E.164.
 * @param text as written: national, `+`, `00`, `tel:` URI, with `tlf.` before or an extension behind
 * @param country ISO 3166 of the national form, null if unknown
 * @returns null if it is no valid number of that country: by its general pattern, since lists of ranges in use are soon outdated
 */
export function toE164(text: string, country: string | null): string | null {
  if (text.length > longestCell) return null
  let number = onlyNumber.test(text) ? text.replace(asFraction, '$1') : bare(text)
  if (number === '' || scientific.test(number)) return null
  const plus = number.indexOf('+')
  if (plus > 0) number = number.slice(plus)
  else if (plus < 0 && number.startsWith('00')) number = `+${number.slice(2)}`
  else if (plus < 0 && number.startsWith('(00')) number = `+${number.slice(3)}`
  if (number.includes('(0)')) number = number.replace('(0)', '')
  if (countDigits(number) < 5) return null
  const national = country !== null && isSupportedCountry(country) ? (country as CountryCode) : undefined
  if (national === undefined && !number.startsWith('+')) return null
  const parsed = parsePhoneNumberFromString(number, national === undefined ? {} : { defaultCountry: national })
  return parsed?.isValid() ? parsed.number : null
}

function bare(text: string): string {
  let number = text.trim()
  if (/^tel:/i.test(number)) {
    const context = /;phone-context=(\+\d+)/i.exec(number)?.[1] ?? ''
    number = context + number.slice(4).replace(/;.*$/, '')
  }
  number = number.replace(leadingWord, '').replace(extension, '')
  const withoutRemark = number.replace(trailingRemark, '')
  if (/\d/.test(withoutRemark)) number = withoutRemark
  // What still holds letters is no number: libphonenumber would pick the digits out of a sentence.
  return /\p{L}/u.test(number) ? '' : number
}

function countDigits(text: string): number {
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) digits++
  }
  return digits
}
