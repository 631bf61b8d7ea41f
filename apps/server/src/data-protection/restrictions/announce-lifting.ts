import { and, asc, eq, isNull } from 'drizzle-orm'
import { isLanguage } from '../../platform/texts/language.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { restrictions } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { emailAddresses, people } from '../people/tables.ts'
import type { Services } from '../services.ts'
import { noAddressToTell, notRestricted } from './problems.ts'

/**
 * Puts the message into the outbox that tells the person of the lifting to come. It lifts nothing: that waits until the message
 * is sent (RES-4).
 * @throws Problem not-restricted, no-address-to-tell
 */
export async function announceLifting(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'settings' | 'clock' | 'controller'>,
  personId: string,
): Promise<void> {
  const standing = await tx
    .select({ id: restrictions.id })
    .from(restrictions)
    .where(and(eq(restrictions.personId, personId), isNull(restrictions.liftedAt)))
  if (standing.length === 0) throw notRestricted({})
  const [address] = await tx
    .select({ address: emailAddresses.address, language: people.language })
    .from(emailAddresses)
    .innerJoin(people, eq(people.id, emailAddresses.personId))
    .where(and(eq(emailAddresses.personId, personId), isNull(emailAddresses.refusedAt)))
    .orderBy(asc(emailAddresses.position))
    .limit(1)
  if (!address) throw noAddressToTell({})
  const { language } = await services.controller()
  const mail = await queueMail(tx, services, {
    kind: 'act',
    recipient: address.address,
    language: isLanguage(address.language) ? address.language : language,
    personIds: [personId],
    values: { act: 'lift', at: services.clock.now().toISOString() },
  })
  await recordAudit(tx, { action: 'unrestrict', personId, details: { announced: mail } })
}
