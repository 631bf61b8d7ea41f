import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { and, eq, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Language } from '../../platform/texts/language.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { mailMessages } from '../mail/tables.ts'
import type { Services } from '../services.ts'
import { type SignUpContent, sealSignUp } from './sign-up-content.ts'
import { signUps } from './tables.ts'

/** How long the link of the confirming mail works (CON-38). */
const daysToConfirm = 'P14D'
/** So many confirming mails go to one address within a day, whoever types it. */
const mailsADay = 3

/**
 * Stores a sign-up sealed and sends the mail in which it is confirmed; nothing else happens, and the answer is the same whether
 * the address is known (REQ-11, CON-38).
 */
export async function startSignUp(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  content: SignUpContent,
  language: Language,
): Promise<void> {
  const [sent] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(mailMessages)
    .where(
      and(
        eq(mailMessages.kind, 'confirmation'),
        eq(mailMessages.recipient, content.email),
        sql`${mailMessages.recordedAt} > diskret.clock() - interval '1 day'`,
      ),
    )
  if ((sent?.count ?? 0) >= mailsADay) return
  const id = newId()
  const endsOn = addPeriod(dayInZone(services.clock.now(), controller.timeZone), daysToConfirm)
  await tx.insert(signUps).values({ id, sealed: sealSignUp(services.keyring, id, content), language, endsOn })
  await queueMail(tx, services, {
    kind: 'confirmation',
    recipient: content.email,
    language,
    personIds: [],
    values: { signUpId: id, endsOn },
  })
}
