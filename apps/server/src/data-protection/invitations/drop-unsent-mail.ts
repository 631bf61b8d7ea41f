import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { mailMessages, mailPeople } from '../mail/tables.ts'
import { notices } from '../notices/tables.ts'

/**
 * Takes back a person's invitations that have not gone yet: who has answered is not written to any more. One to an address that
 * several share stays, since it is about the others as well, and its link is theirs too.
 */
export async function dropUnsentMail(tx: Transaction<'rights'>, personId: string): Promise<void> {
  const unsent = await tx
    .select({ id: mailMessages.id })
    .from(mailMessages)
    .innerJoin(mailPeople, eq(mailPeople.mailId, mailMessages.id))
    .where(
      and(
        eq(mailPeople.personId, personId),
        eq(mailMessages.kind, 'invitation'),
        eq(mailMessages.shared, false),
        ne(mailMessages.state, 'sent'),
      ),
    )
  const ids = unsent.map(({ id }) => id)
  if (ids.length === 0) return
  await tx.update(notices).set({ mailId: null }).where(inArray(notices.mailId, ids))
  await tx.delete(mailPeople).where(inArray(mailPeople.mailId, ids))
  await tx.delete(mailMessages).where(inArray(mailMessages.id, ids))
}
