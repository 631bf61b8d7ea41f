import type { Keyring } from '../../platform/keyring/keyring.ts'
import { normaliseEmail, normaliseName, withoutPlusTag } from './normalise-identifier.ts'

/** Identifiers of one person; addresses in any writing, numbers in E.164. */
export interface LedgerIdentifiers {
  emails: readonly string[]
  phones: readonly string[]
  name: string | null
}

/** One identifier in each form in which the ledger may remember it. */
export interface IdentifierHash {
  kind: 'email' | 'phone'
  /** The normalised identifier; stays in memory. */
  identifier: string
  plain: Buffer
  /** Together with the name; null without a name. */
  withName: Buffer | null
}

/**
 * Hashes identifiers with the ledger's key (HMAC-SHA-256), which lies apart from the data (ERA-14). An address with a plus-tag
 * is hashed without it too.
 * @throws Problem key-missing, key-wrong
 */
export function hashIdentifiers(keyring: Keyring, { emails, phones, name }: LedgerIdentifiers): IdentifierHash[] {
  const addresses = new Set<string>()
  for (const text of emails) {
    const email = normaliseEmail(text)
    if (email) addresses.add(email).add(withoutPlusTag(email))
  }
  const key = name === null ? null : normaliseName(name)
  const hash = (kind: 'email' | 'phone', identifier: string): IdentifierHash => ({
    kind,
    identifier,
    plain: keyring.hmac('ledger', `${kind}:${identifier}`),
    withName: key === null ? null : keyring.hmac('ledger', `${kind}:${identifier}\n${key}`),
  })
  return [
    ...[...addresses].map((email) => hash('email', email)),
    ...[...new Set(phones)].map((phone) => hash('phone', phone)),
  ]
}

/**
 * The hashes under which a person would stand in the ledger, for imports that compare a million rows in sets: each is looked
 * for in `ledger_entries.hash`, and any hit refuses.
 * @throws Problem key-missing, key-wrong
 */
export function ledgerHashes(
  keyring: Keyring,
  identifiers: LedgerIdentifiers,
): { plain: Buffer[]; withName: Buffer[] } {
  const hashes = hashIdentifiers(keyring, identifiers)
  return {
    plain: hashes.map(({ plain }) => plain),
    withName: hashes.flatMap(({ withName }) => (withName ? [withName] : [])),
  }
}
