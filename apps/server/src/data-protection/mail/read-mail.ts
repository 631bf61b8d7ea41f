import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import { readController } from '../installation/read-controller.ts'
import type { Services } from '../services.ts'
import { composeMail, messageId, unsubscribeOf } from './compose-mail.ts'
import { readMails } from './mail-record.ts'
import { mailNotFound } from './problems.ts'
import { senderOf } from './send-waiting-mail.ts'
import { writeMessage } from './write-message.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * One mail, the whole message as it is or was sent. Reading it is a look at the persons whom it is about.
 * @throws Problem mail-not-found
 */
export async function readMail(
  tx: Transaction<'rights'>,
  services: Services,
  id: string,
): Promise<{ id: string; message: string }> {
  const [mail] = uuid.test(id) ? await readMails(tx, [id]) : []
  if (!mail) throw mailNotFound({})
  const controller = await readController(tx)
  const text = await composeMail(tx, services, controller, mail)
  const message = await writeMessage(text, {
    from: senderOf(services, controller),
    to: mail.recipient,
    messageId: messageId(services.settings.publicUrl, mail.id),
    date: mail.sentAt ?? services.clock.now(),
    unsubscribe: unsubscribeOf(services, mail),
  })
  for (const person of mail.people)
    await recordAudit(tx, { action: 'look', personId: person.id, details: { mail: mail.id } })
  return { id, message: message.toString('utf8') }
}
