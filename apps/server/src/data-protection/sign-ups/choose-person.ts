import { asc, eq, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Transaction } from '../door/door.ts'
import { normaliseName } from '../ledger/normalise-identifier.ts'
import { isRoleAddress } from '../ledger/role-addresses.ts'
import { emailAddresses, people, phoneNumbers, postalAddresses } from '../people/tables.ts'
import type { SignUpContent } from './sign-up-content.ts'

/**
 * The person who signed up: whoever is held with the address that was just proved, by name where several share it or it is that of
 * a function; else a new one. What was typed beside it is added where it is not there (CON-38, ERA-17).
 * @param sourceId of the sign-up
 * @returns id, and whether the person is new
 */
export async function choosePerson(
  tx: Transaction<'rights'>,
  content: SignUpContent,
  sourceId: string,
  language: string,
): Promise<{ personId: string; isNew: boolean }> {
  const holders = await tx
    .select({ id: people.id, name: people.name, emailId: emailAddresses.id })
    .from(emailAddresses)
    .innerJoin(people, eq(people.id, emailAddresses.personId))
    .where(eq(emailAddresses.address, content.email))
    .orderBy(asc(people.id))
  const typed = content.name === null ? null : normaliseName(content.name)
  const named = holders.find(({ name }) => typed !== null && normaliseName(name) === typed)
  const only = holders.length === 1 && !isRoleAddress(content.email) ? holders[0] : undefined
  const found = named ?? only
  if (!found) return { personId: await registerSignedUp(tx, content, sourceId, language), isNew: true }
  await tx.select({ id: people.id }).from(people).where(eq(people.id, found.id)).for('update')
  await tx
    .update(emailAddresses)
    .set({ verifiedAt: sql`diskret.clock()`, refusedAt: null })
    .where(eq(emailAddresses.id, found.emailId))
  await addDetails(tx, found.id, content, sourceId)
  return { personId: found.id, isNew: false }
}

async function registerSignedUp(
  tx: Transaction<'rights'>,
  content: SignUpContent,
  sourceId: string,
  language: string,
): Promise<string> {
  const id = newId()
  // Who gives no name is known by the address, which is what they gave.
  await tx.insert(people).values({ id, name: content.name ?? content.email, language, sourceId })
  await tx
    .insert(emailAddresses)
    .values({ id: newId(), personId: id, address: content.email, sourceId, verifiedAt: sql`diskret.clock()` })
  await addDetails(tx, id, content, sourceId)
  return id
}

async function addDetails(
  tx: Transaction<'rights'>,
  personId: string,
  { phone, address }: SignUpContent,
  sourceId: string,
): Promise<void> {
  if (phone) {
    const numbers = await tx
      .select({ number: phoneNumbers.number })
      .from(phoneNumbers)
      .where(eq(phoneNumbers.personId, personId))
    if (!numbers.some(({ number }) => number === phone))
      await tx.insert(phoneNumbers).values({ id: newId(), personId, number: phone, position: numbers.length, sourceId })
  }
  if (!address) return
  const letters = await tx
    .select({ street: postalAddresses.street, city: postalAddresses.city })
    .from(postalAddresses)
    .where(eq(postalAddresses.personId, personId))
  if (!letters.some(({ street, city }) => street === address.street && city === address.city))
    await tx.insert(postalAddresses).values({ id: newId(), personId, ...address, sourceId })
}
