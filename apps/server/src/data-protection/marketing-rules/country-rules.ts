import { denmark } from './denmark.ts'
import { germany } from './germany.ts'
import { norway } from './norway.ts'
import { other } from './other.ts'
import type { CountryRules } from './rule-line.ts'
import { sweden } from './sweden.ts'

/** All tables, all versions; shown to officers through `listMarketingRules` (MKT-40). */
export const countryRules: readonly CountryRules[] = [denmark, sweden, norway, germany, other]

/** A day after every table: the newest one. */
const newest = '9999-12-31'

/**
 * The table that applies to a recipient.
 * @param country ISO 3166 in capitals, or null when it is not known
 * @param day `YYYY-MM-DD`; without one the newest table
 * @returns that of `other` when the country is unknown, not named in law.md, or had no table yet on that day
 */
export function rulesOfCountry(country: string | null, day: string = newest): CountryRules {
  const tables = countryRules.filter((rules) => rules.country === country && rules.validFrom <= day)
  return tables.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0] ?? other
}
