import type { Transaction } from '../door/door.ts'
import { readController } from '../installation/read-controller.ts'
import type { NoticeMemory } from '../notices/compose-person-notice.ts'
import type { Services } from '../services.ts'
import { composeMail } from './compose-mail.ts'
import { type MailRecord, type OutboxQuestion, readMails, readOutbox } from './mail-record.ts'

export interface OutboxMail {
  id: string
  kind: string
  to: string
  subject: string
  language: string
  state: MailRecord['state']
  createdAt: string
}

/** The mail of the outbox with its subjects, as the contract shows it; at most 10,000, the oldest first. */
export async function listOutbox(tx: Transaction<'rights'>, services: Services): Promise<OutboxMail[]> {
  return withSubjects(tx, services, await readMails(tx, null))
}

/** A page of the outbox, the newest first. */
export async function listOutboxPage(
  tx: Transaction<'rights'>,
  services: Services,
  question: OutboxQuestion,
): Promise<OutboxMail[]> {
  return withSubjects(tx, services, await readOutbox(tx, question))
}

async function withSubjects(
  tx: Transaction<'rights'>,
  services: Services,
  mails: readonly MailRecord[],
): Promise<OutboxMail[]> {
  const controller = await readController(tx)
  const memory: NoticeMemory = new Map()
  const listed: OutboxMail[] = []
  for (const mail of mails) {
    const { subject } = await composeMail(tx, services, controller, mail, memory)
    const { id, kind, recipient, language, state, createdAt } = mail
    listed.push({ id, kind, to: recipient, subject, language, state, createdAt: createdAt.toISOString() })
  }
  return listed
}
