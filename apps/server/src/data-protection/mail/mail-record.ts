import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm'
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

/** Which part of the outbox: mails in one state, those made before one. */
export interface OutboxQuestion {
  state?: MailRecord['state'] | undefined
  /** Id of the last mail of the page before. */
  before?: string | undefined
  limit: number
}

/**
 * Mails with their persons, in the order in which they were made.
 * @param ids which ones; null for all
 * @param limit at most so many
 */
export async function readMails(
  tx: Transaction<'rights'>,
  ids: readonly string[] | null,
  limit = 10_000,
): Promise<MailRecord[]> {
  const query = tx.select(columns).from(mailMessages).orderBy(asc(mailMessages.id)).limit(limit)
  return withPeople(tx, await (ids ? query.where(inArray(mailMessages.id, [...ids])) : query))
}

/** Mails of the outbox with their persons, the newest first. */
export async function readOutbox(
  tx: Transaction<'rights'>,
  { state, before, limit }: OutboxQuestion,
): Promise<MailRecord[]> {
  const inState = state === undefined ? undefined : eq(mailMessages.state, state)
  const isOlder = before === undefined ? undefined : lt(mailMessages.id, before)
  const mails = await tx
    .select(columns)
    .from(mailMessages)
    .where(and(inState, isOlder))
    .orderBy(desc(mailMessages.id))
    .limit(limit)
  return withPeople(tx, mails)
}

type MailRow = Omit<MailRecord, 'people' | 'kind' | 'language'> & { kind: string; language: string }

async function withPeople(tx: Transaction<'rights'>, mails: readonly MailRow[]): Promise<MailRecord[]> {
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
