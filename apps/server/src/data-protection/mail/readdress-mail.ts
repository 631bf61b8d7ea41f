import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { notices } from '../notices/tables.ts'
import { emailAddresses } from '../people/tables.ts'
import type { Services } from '../services.ts'
import type { MailRecord } from './mail-record.ts'
import { queueMail } from './queue-mail.ts'
import { mailMessages, mailPeople } from './tables.ts'

/** What proves or opens an address goes to that address or nowhere. */
const toTheAddressItself: readonly MailRecord['kind'][] = ['confirmation', 'code']

/**
 * Makes a mail that has not been sent go to where its persons read mail now: an address may have been corrected since it was
 * made (PRI-5, REC-3). Whoever has moved away from an address that several share gets a mail of their own.
 * @returns the mail as it goes, or null where nobody reads mail at its address any more
 */
export async function readdressMail(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'settings'>,
  mail: MailRecord,
): Promise<MailRecord | null> {
  if (mail.people.length === 0 || toTheAddressItself.includes(mail.kind)) return mail
  const current = await currentAddresses(
    tx,
    mail.people.map(({ id }) => id),
  )
  const isHere = ({ id }: { id: string }) => current.get(id)?.includes(mail.recipient) ?? false
  const here = mail.people.filter(isHere)
  const moved = mail.people.filter((person) => !isHere(person))
  if (moved.length === 0) return mail
  const [only] = mail.people
  if (mail.people.length === 1) {
    const recipient = current.get(only!.id)?.[0]
    if (recipient === undefined) return null
    const shared = await isShared(tx, recipient, only!.id)
    await tx.update(mailMessages).set({ recipient, shared }).where(eq(mailMessages.id, mail.id))
    return { ...mail, recipient, shared }
  }
  for (const { id } of moved) {
    await tx.delete(mailPeople).where(and(eq(mailPeople.mailId, mail.id), eq(mailPeople.personId, id)))
    const recipient = current.get(id)?.[0]
    const { kind, language, values } = mail
    const mailId = recipient
      ? await queueMail(tx, services, { kind, recipient, language, values, personIds: [id] })
      : null
    await tx
      .update(notices)
      .set({ mailId })
      .where(and(eq(notices.mailId, mail.id), eq(notices.personId, id), isNull(notices.deliveredAt)))
  }
  return here.length > 0 ? { ...mail, people: here } : null
}

async function currentAddresses(tx: Transaction<'rights'>, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await tx
    .select({ personId: emailAddresses.personId, address: emailAddresses.address })
    .from(emailAddresses)
    .where(and(inArray(emailAddresses.personId, ids), isNull(emailAddresses.refusedAt)))
    .orderBy(asc(emailAddresses.position), asc(emailAddresses.id))
  return new Map(
    [...Map.groupBy(rows, ({ personId }) => personId)].map(([id, found]) => [id, found.map(({ address }) => address)]),
  )
}

async function isShared(tx: Transaction<'rights'>, address: string, personId: string): Promise<boolean> {
  const [other] = await tx
    .select({ id: emailAddresses.id })
    .from(emailAddresses)
    .where(and(eq(emailAddresses.address, address), ne(emailAddresses.personId, personId)))
    .limit(1)
  return other !== undefined
}
