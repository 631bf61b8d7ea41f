import { asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { people } from '../people/tables.ts'
import type { MailKind } from './queue-mail.ts'
import { mailMessages, mailPeople } from './tables.ts'

/** A mail of the outbox with the persons whom it is about. */
export interface MailRecord {
  id: string
  kind: MailKind
  recipient: string
  language: 'da' | 'en'
  values: Record<string, unknown>
  shared: boolean
  state: 'waiting' | 'held' | 'sent' | 'refused'
  sentAt: Date | null
  createdAt: Date
  people: { id: string; name: string }[]
}

const columns = {
  id: mailMessages.id,
  kind: mailMessages.kind,
  recipient: mailMessages.recipient,
  language: mailMessages.language,
  values: mailMessages.values,
  shared: mailMessages.shared,
  state: mailMessages.state,
  sentAt: mailMessages.sentAt,
  createdAt: mailMessages.recordedAt,
}

/**
 * Mails with their persons, in the order in which they were made.
 * @param ids which ones; null for all
 * @param limit at most so many, the latest
 */
export async function readMails(
  tx: Transaction<'rights'>,
  ids: readonly string[] | null,
  limit = 10_000,
): Promise<MailRecord[]> {
  const query = tx.select(columns).from(mailMessages).orderBy(asc(mailMessages.id)).limit(limit)
  const mails = await (ids ? query.where(inArray(mailMessages.id, [...ids])) : query)
  if (mails.length === 0) return []
  const linked = await tx
    .select({ mailId: mailPeople.mailId, id: people.id, name: people.name })
    .from(mailPeople)
    .innerJoin(people, eq(people.id, mailPeople.personId))
    .where(
      inArray(
        mailPeople.mailId,
        mails.map(({ id }) => id),
      ),
    )
    .orderBy(asc(people.id))
  const byMail = Map.groupBy(linked, ({ mailId }) => mailId)
  return mails.map((mail) => ({
    ...mail,
    kind: mail.kind as MailKind,
    language: mail.language === 'en' ? 'en' : 'da',
    people: (byMail.get(mail.id) ?? []).map(({ id, name }) => ({ id, name })),
  }))
}
