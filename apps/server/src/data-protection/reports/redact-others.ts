import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min'
import { normaliseEmail, withoutPlusTag } from '../ledger/normalise-identifier.ts'

export interface OwnIdentifiers {
  emails: readonly string[]
  /** E.164. */
  phones: readonly string[]
}

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/**
 * Takes the addresses and numbers of others out of a text that is shown to a person (article 15(4); ACC-7). The rest stays:
 * what concerns others is no reason to withhold all.
 * @param own what stays, since it is the person's own
 * @param mark what stands in its place
 * @returns the text, the same where nothing had to go
 */
export function redactOthers(text: string, own: OwnIdentifiers, country: string, mark: string): string {
  const ownEmails = new Set(own.emails.map(withoutPlusTag))
  const withoutEmails = text.replace(address, (found) => {
    const email = normaliseEmail(found)
    return email && !ownEmails.has(withoutPlusTag(email)) ? mark : found
  })
  const defaultCountry = isSupportedCountry(country) ? (country as CountryCode) : undefined
  let result = ''
  let at = 0
  for (const { startsAt, endsAt, number } of findPhoneNumbersInText(
    withoutEmails,
    defaultCountry ? { defaultCountry } : {},
  )) {
    result += withoutEmails.slice(at, startsAt)
    result += own.phones.includes(number.number) ? withoutEmails.slice(startsAt, endsAt) : mark
    at = endsAt
  }
  return result + withoutEmails.slice(at)
}
