import type { PersonIdentifiers } from '../discovery/person-identifiers.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { hashIdentifiers, type IdentifierHash, type LedgerIdentifiers } from './hash-identifier.ts'
import { normaliseName } from './normalise-identifier.ts'
import { isRoleAddress } from './role-addresses.ts'

/**
 * Tells which identifiers do not identify one person: role addresses, those that somebody else who is held has as well, and
 * those that stand with two names in what is given.
 * @param people what is given, and their hashes in the same order
 * @param apart ids of persons who do not count as others
 * @returns a test for the identifier of the person with that index
 */
export async function findSharedIdentifiers(
  tx: Transaction<'rights'>,
  people: readonly LedgerIdentifiers[],
  hashes: readonly IdentifierHash[][],
  apart: readonly string[],
): Promise<(index: number, hash: IdentifierHash) => boolean> {
  const names = people.map(({ name }) => (name === null ? null : normaliseName(name)))
  const given = new Map<string, Set<string | null>>()
  for (const [index, identifiers] of hashes.entries())
    for (const { identifier } of identifiers)
      given.set(identifier, (given.get(identifier) ?? new Set()).add(names[index] ?? null))
  const held = await namesHeldAt(tx, [...given.keys()], apart)
  return (index, { kind, identifier }) => {
    if (kind === 'email' && isRoleAddress(identifier)) return true
    const own = names[index] ?? null
    const holders = [...(held.get(identifier) ?? [])]
    // Who is held besides those who are being erased is somebody else, a namesake too.
    if (apart.length > 0 && holders.length > 0) return true
    const others = [...holders, ...(given.get(identifier) ?? [])]
    return others.some((other) => other !== null && other !== own)
  }
}

/**
 * Leaves out of a person's identifiers what others have too: a text that holds a shared address says nothing of this person.
 * @param services whose keyring hashes in passing
 */
export async function ownIdentifiers(
  tx: Transaction<'rights'>,
  { keyring }: Pick<Services, 'keyring'>,
  identifiers: PersonIdentifiers,
): Promise<PersonIdentifiers> {
  const { ids, emails, phones, names } = identifiers
  const person = { emails, phones, name: names[0] ?? null }
  const hashes = hashIdentifiers(keyring, person)
  const isShared = await findSharedIdentifiers(tx, [person], [hashes], ids)
  const shared = new Set(hashes.filter((hash) => isShared(0, hash)).map(({ identifier }) => identifier))
  const isOwn = (identifier: string) => !shared.has(identifier)
  return { ids, names, emails: emails.filter(isOwn), phones: phones.filter(isOwn) }
}

/** The names of those who are held with each of the identifiers. */
async function namesHeldAt(
  tx: Transaction<'rights'>,
  identifiers: readonly string[],
  apart: readonly string[],
): Promise<Map<string, Set<string>>> {
  const { rows } = await tx.client.query<{ identifier: string; name: string }>(
    `select e.address as identifier, p.name from diskret.email_addresses e join diskret.people p on p.id = e.person_id
        where e.address = any($1) and p.id <> all($2::uuid[])
      union
      select n.number, p.name from diskret.phone_numbers n join diskret.people p on p.id = n.person_id
        where n.number = any($1) and p.id <> all($2::uuid[])`,
    [identifiers, apart],
  )
  const held = new Map<string, Set<string>>()
  for (const { identifier, name } of rows)
    held.set(identifier, (held.get(identifier) ?? new Set<string>()).add(normaliseName(name) ?? ''))
  return held
}
