import { eq, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Transaction } from '../door/door.ts'
import { invitations } from '../notices/tables.ts'
import { emailAddresses, people, phoneNumbers, postalAddresses, webPages } from '../people/tables.ts'
import type { Services } from '../services.ts'
import { openWaiting, type WaitingContent } from './waiting-content.ts'

/**
 * Ends an invitation with a yes: what waited beside it moves in, each row with the list as its source, and nothing waits any
 * more (BAS-26). Called after the basis is open, which takes away the day of erasure.
 * @returns whether there was an invitation that had not been answered
 */
export async function moveIn(tx: Transaction<'rights'>, services: Services, personId: string): Promise<boolean> {
  const [invitation] = await tx
    .select({ sourceId: invitations.sourceId, waiting: invitations.waiting, state: invitations.state })
    .from(invitations)
    .where(eq(invitations.personId, personId))
    .for('update')
  if (invitation?.state !== 'open') return false
  const content = openWaiting(services.keyring, personId, invitation.waiting)
  await tx.update(invitations).set({ state: 'agreed', waiting: null }).where(eq(invitations.personId, personId))
  const [person] = await tx.select({ country: people.country }).from(people).where(eq(people.id, personId))
  const whose = { personId, sourceId: invitation.sourceId, country: person?.country ?? null }
  await insertContact(tx, whose, content)
  for (const hook of services.moveIn) await hook(tx, whose, content)
  return true
}

async function insertContact(
  tx: Transaction<'rights'>,
  { personId, sourceId }: { personId: string; sourceId: string },
  { emails = [], phones = [], address, webPages: pages = [], title, externalId }: WaitingContent,
): Promise<void> {
  const row = () => ({ id: newId(), personId, sourceId })
  // The address that was written to stays the main one.
  const behind = (index: number) => index + 1
  if (emails.length > 0)
    await tx
      .insert(emailAddresses)
      .values(emails.map((text, index) => ({ ...row(), address: text, position: behind(index) })))
  if (phones.length > 0)
    await tx.insert(phoneNumbers).values(phones.map((number, index) => ({ ...row(), number, position: behind(index) })))
  if (address) await tx.insert(postalAddresses).values({ ...row(), ...address })
  if (pages.length > 0) await tx.insert(webPages).values(pages.map((url) => ({ ...row(), url })))
  if (title || externalId)
    await tx
      .update(people)
      .set({
        title: sql`coalesce(${people.title}, ${title ?? null})`,
        externalId: sql`coalesce(${people.externalId}, ${externalId ?? null})`,
      })
      .where(eq(people.id, personId))
}
