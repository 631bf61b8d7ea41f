import { displayNames } from '@diskret/server/texts/intl-formats'
import { type Language, locales } from '../../../platform/texts/language.ts'

/** An address for letters. */
export interface Address {
  street: string | null
  street2?: string | null
  postalCode: string | null
  city: string | null
  region?: string | null
  country: string | null
}

export function isEmptyAddress(address: Address): boolean {
  return Object.values(address).every((part) => !part)
}

/** @returns the lines of an address as an envelope has them */
export function writeAddress(address: Address, language: Language): string[] {
  const country = address.country && displayNames(locales[language], { type: 'region' }).of(address.country)
  const place = [address.postalCode, address.city].filter(Boolean).join(' ')
  return [address.street, address.street2, place, address.region, country].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  )
}
