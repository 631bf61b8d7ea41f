import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../../audit/record-audit.ts'
import { consents } from '../../consents/tables.ts'
import { endConsents } from '../../consents/withdraw-consent.ts'
import type { Transaction } from '../../door/door.ts'
import { setDueForErasure } from '../../legal-bases/close-bases.ts'

/**
 * Withdraws the one consent beside which the button stood, in one press (CON-30); what else was agreed stays. Pressed twice it
 * changes nothing.
 * @returns whether the person has such a consent, in force or ended
 */
export async function withdrawOne(tx: Transaction<'rights'>, personId: string, consentId: string): Promise<boolean> {
  const [consent] = await tx
    .select({ id: consents.id, status: consents.status, purpose: consents.purpose, channel: consents.channel })
    .from(consents)
    .where(and(eq(consents.id, consentId), eq(consents.personId, personId)))
  if (!consent) return false
  if (consent.status !== 'ConsentGiven' && consent.status !== 'RenewedConsentGiven') return true
  await endConsents(tx, personId, [consentId], 'ConsentWithdrawn')
  await setDueForErasure(tx, personId)
  await recordAudit(tx, {
    action: 'withdraw',
    personId,
    details: { purpose: consent.purpose, channel: consent.channel, consents: [consentId] },
  })
  return true
}
