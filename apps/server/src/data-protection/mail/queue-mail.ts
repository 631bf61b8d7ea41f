import { newId } from '../../platform/identifiers/new-id.ts'
import { addJob } from '../../platform/jobs/add-job.ts'
import type { Transaction } from '../door/door.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import type { Services } from '../services.ts'
import { mailMessages, mailPeople } from './tables.ts'

export type MailKind = 'invitation' | 'notice' | 'confirmation' | 'code' | 'receipt' | 'act'

export interface NewMail {
  kind: MailKind
  /** One address, lower case. */
  recipient: string
  language: 'da' | 'en'
  /** Whom it is about; several when they share the address. */
  personIds: readonly string[]
  /** Ids, states and counts from which the text is composed; never a value of a person. */
  values?: Record<string, unknown>
}

/** The job that sends what waits. */
export const sendMailJob = 'send-mail'
/** Mail for which somebody waits before a screen goes at once; notices go with the next look at what is due. */
const awaited: readonly MailKind[] = ['confirmation', 'code', 'receipt', 'act']

/**
 * Puts a mail into the outbox, in the transaction that gives reason for it. Without a mail server it is held, and goes only on
 * a word.
 * @returns its id
 */
export async function queueMail<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  { settings }: Pick<Services, 'settings'>,
  mail: NewMail,
): Promise<string> {
  const id = newId()
  await tx.insert(mailMessages).values({
    id,
    kind: mail.kind,
    recipient: mail.recipient,
    language: mail.language,
    values: mail.values ?? {},
    shared: mail.personIds.length > 1,
    state: settings.smtpUrl ? 'waiting' : 'held',
  })
  if (mail.personIds.length > 0)
    await tx.insert(mailPeople).values(mail.personIds.map((personId) => ({ id: newId(), mailId: id, personId })))
  if (settings.smtpUrl && awaited.includes(mail.kind)) await addJob(tx, sendMailJob, {})
  return id
}
