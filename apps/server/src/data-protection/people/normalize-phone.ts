import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * A telephone number in E.164.
 * @param text as typed: national, `+`, `00` or `tel:`
 * @param countries ISO 3166, whose national form is tried, the person's own before the controller's
 * @returns null when it is no number of any of them; foreign digits never become a number of another country
 */
export function normalizePhone(text: string, countries: readonly (string | null)[]): string | null {
  const number = text
    .trim()
    .replace(/^tel:/i, '')
    .replace(/^\(?00/, '+')
    .replace('(0)', '')
  if (/\p{L}/u.test(number) || number.replace(/\D/g, '').length < 5) return null
  const tried = number.startsWith('+') ? [undefined] : countries.filter((country) => country !== null)
  for (const country of tried) {
    if (country !== undefined && !isSupportedCountry(country)) continue
    const parsed = parsePhoneNumberFromString(number, country === undefined ? {} : { defaultCountry: country })
    if (parsed?.isValid()) return parsed.number
  }
  return null
}
