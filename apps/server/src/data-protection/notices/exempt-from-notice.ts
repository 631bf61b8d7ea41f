import { addPeriod } from '@diskret/legal-deadlines'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { emailAddresses, postalAddresses } from '../people/tables.ts'
import { addressOnFile, exemptionNeedsReason, noOpenNotice } from './problems.ts'
import { notices } from './tables.ts'

/** The exemptions from the duty to inform, by article (NOT-17 … NOT-19). */
export const exemptionGrounds = ['A13-4', 'A14-5-a', 'A14-5-b', 'A14-5-c', 'A14-5-d', 'DBL-22-1'] as const
export type ExemptionGround = (typeof exemptionGrounds)[number]

/** How long until an exemption is looked at again. */
const review = 'P12M'

/**
 * Exempts the open duty to inform a person, with a ground and the facts in writing; who decided and when it is reviewed stands
 * with it. What would take a disproportionate effort is not for somebody whose address is on file (NOT-18).
 * @param reason the facts: for `A13-4` and `A14-5-a` the earlier delivery and its version
 * @returns the day of review
 * @throws Problem no-open-notice, exemption-needs-reason, address-on-file (NOT-18)
 */
export async function exemptFromNotice(
  tx: Transaction<'rights'>,
  personId: string,
  ground: ExemptionGround,
  reason: string,
): Promise<{ reviewOn: string }> {
  if (reason.trim().length < 20) throw exemptionNeedsReason({}, [], 'reason')
  if (ground === 'A14-5-b' && (await hasAddress(tx, personId))) throw addressOnFile({}, [], 'ground')
  const { rows } = await tx.client.query<{ today: string }>('select diskret.today()::text as today')
  const reviewOn = addPeriod(rows[0]!.today, review)
  const { rowCount } = await tx
    .update(notices)
    .set({
      exemption: ground,
      exemptionReason: reason.trim(),
      exemptionDecidedBy: actorId(tx.actor),
      exemptionReviewOn: reviewOn,
    })
    .where(and(eq(notices.personId, personId), isNull(notices.deliveredAt), isNull(notices.exemption)))
  if (rowCount === 0) throw noOpenNotice({})
  await recordAudit(tx, { action: 'change', personId, details: { exemption: ground, reviewOn } })
  return { reviewOn }
}

async function hasAddress(tx: Transaction<'rights'>, personId: string): Promise<boolean> {
  const emails = await tx
    .select({ one: sql`1` })
    .from(emailAddresses)
    .where(and(eq(emailAddresses.personId, personId), isNull(emailAddresses.refusedAt)))
    .limit(1)
  const letters = await tx
    .select({ one: sql`1` })
    .from(postalAddresses)
    .where(eq(postalAddresses.personId, personId))
    .limit(1)
  return emails.length + letters.length > 0
}
