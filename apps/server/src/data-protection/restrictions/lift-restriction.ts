import { and, eq, isNull, max, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { restrictions } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import { mailMessages, mailPeople } from '../mail/tables.ts'
import { people } from '../people/tables.ts'
import { type PersonPurposes, readPurposes } from '../permissions/read-purposes.ts'
import type { Services } from '../services.ts'
import { notRestricted, toldBeforeLifting } from './problems.ts'

/**
 * Lifts the restrictions of a person who was told of it before: by the message that `announceLifting` made and that has been
 * sent since the restriction, or otherwise, as somebody writes down.
 * @param told how and when the person was told, where it was not by that message
 * @returns how the purposes stand after it
 * @throws Problem not-restricted, told-before-lifting (RES-4)
 */
export async function liftRestriction(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock'>,
  personId: string,
  told: string | undefined,
): Promise<PersonPurposes> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
  const open = and(eq(restrictions.personId, personId), isNull(restrictions.liftedAt))
  const [standing] = await tx
    .select({ since: max(restrictions.recordedAt) })
    .from(restrictions)
    .where(open)
  if (!standing?.since) throw notRestricted({})
  const sent = told?.trim() ? null : await messageSent(tx, personId, standing.since)
  if (!told?.trim() && !sent) throw toldBeforeLifting({})
  await tx
    .update(restrictions)
    .set({
      toldOfLiftingAt: sent ?? sql`diskret.clock()`,
      toldHow: told?.trim() || null,
      liftedAt: sql`diskret.clock()`,
    })
    .where(open)
  await recordAudit(tx, { action: 'unrestrict', personId, details: { told: sent ? 'message' : 'otherwise' } })
  return readPurposes(tx, services, personId)
}

async function messageSent(tx: Transaction<'rights'>, personId: string, since: Date): Promise<Date | null> {
  const [found] = await tx
    .select({ sentAt: max(mailMessages.sentAt) })
    .from(mailMessages)
    .innerJoin(mailPeople, eq(mailPeople.mailId, mailMessages.id))
    .where(
      and(
        eq(mailPeople.personId, personId),
        eq(mailMessages.kind, 'act'),
        sql`${mailMessages.values}->>'act' = 'lift'`,
        eq(mailMessages.state, 'sent'),
        sql`${mailMessages.recordedAt} >= ${since.toISOString()}::timestamptz`,
      ),
    )
  return found?.sentAt ?? null
}
