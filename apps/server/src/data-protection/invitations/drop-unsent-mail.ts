import { and, eq, inArray, ne, notExists, sql } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { mailMessages, mailPeople } from '../mail/tables.ts'
import { notices } from '../notices/tables.ts'

/**
 * Takes a person out of the invitations that have not gone yet: who has answered is not written to any more. A mail that is
 * about nobody else goes; one to a shared address stays for the others.
 */
export async function dropUnsentMail(tx: Transaction<'rights'>, personId: string): Promise<void> {
  const unsent = await tx
    .select({ id: mailMessages.id })
    .from(mailMessages)
    .innerJoin(mailPeople, eq(mailPeople.mailId, mailMessages.id))
    .where(and(eq(mailPeople.personId, personId), eq(mailMessages.kind, 'invitation'), ne(mailMessages.state, 'sent')))
  const ids = unsent.map(({ id }) => id)
  if (ids.length === 0) return
  await tx
    .update(notices)
    .set({ mailId: null })
    .where(and(eq(notices.personId, personId), inArray(notices.mailId, ids)))
  await tx.delete(mailPeople).where(and(eq(mailPeople.personId, personId), inArray(mailPeople.mailId, ids)))
  await tx
    .delete(mailMessages)
    .where(
      and(
        inArray(mailMessages.id, ids),
        notExists(tx.select({ one: sql`1` }).from(mailPeople).where(eq(mailPeople.mailId, mailMessages.id))),
      ),
    )
}
