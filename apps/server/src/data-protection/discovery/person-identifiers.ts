import { normaliseEmail, normalisePhone } from '../ledger/normalise-identifier.ts'
import type { DiscoveredTable } from './discover-person.ts'

/** By what a person can be known again in other data. */
export interface PersonIdentifiers {
  ids: string[]
  /** Normalised, each once. */
  emails: string[]
  /** E.164. */
  phones: string[]
  /** As they are written. */
  names: string[]
}

/**
 * Collects a person's identifiers from what was discovered: every column that is declared as one.
 * @param country of the controller, for numbers that were written without a country
 */
export function personIdentifiers(
  discovered: readonly DiscoveredTable[],
  ids: readonly string[],
  country: string,
): PersonIdentifiers {
  const emails = new Set<string>()
  const phones = new Set<string>()
  const names = new Set<string>()
  for (const { table, rows } of discovered)
    for (const [column, declaration] of table.columns) {
      if (!declaration.personal || !declaration.identifier) continue
      for (const { values, isShared } of rows) {
        const value = values[column]
        // A row that is about others too may hold theirs.
        if (typeof value !== 'string' || value.trim() === '' || isShared) continue
        if (declaration.identifier === 'name') names.add(value)
        if (declaration.identifier !== 'email' && declaration.identifier !== 'phone') continue
        // The address with which somebody acted may be a number.
        const email = normaliseEmail(value)
        const phone = email ? null : normalisePhone(value, country)
        if (email) emails.add(email)
        if (phone) phones.add(phone)
      }
    }
  return { ids: [...ids], emails: [...emails], phones: [...phones], names: [...names] }
}
