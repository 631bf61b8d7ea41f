import type { Keyring } from '../../platform/keyring/keyring.ts'
import { normaliseEmail, normalisePhone } from '../ledger/normalise-identifier.ts'
import type { DiscoveredTable } from './discover-person.ts'
import { openSealed } from './open-sealed.ts'

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
 * @param keyring opens what waits sealed beside an invited person, where further addresses and numbers are
 * @throws Problem key-missing, key-wrong
 */
export function personIdentifiers(
  discovered: readonly DiscoveredTable[],
  ids: readonly string[],
  country: string,
  keyring: Keyring,
): PersonIdentifiers {
  const emails = new Set<string>()
  const phones = new Set<string>()
  const names = new Set<string>()
  for (const { table, rows } of discovered)
    for (const [column, declaration] of table.columns) {
      if (!declaration.personal) continue
      for (const { values } of rows) {
        const sealed = openSealed(keyring, String(values.person_id), values[column])
        for (const email of sealed?.emails ?? []) emails.add(normaliseEmail(email) ?? email)
        for (const phone of sealed?.phones ?? []) phones.add(phone)
      }
      if (!declaration.identifier) continue
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
