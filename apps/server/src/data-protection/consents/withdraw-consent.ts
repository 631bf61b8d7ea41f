import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import { closeBases, setDueForErasure } from '../legal-bases/close-bases.ts'
import { people } from '../people/tables.ts'
import { type PersonPurposes, readPurposes } from '../permissions/read-purposes.ts'
import type { ConsentPurpose } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { nothingToWithdraw } from './problems.ts'
import { type Channel, consents, legalBases } from './tables.ts'

/** What is withdrawn: everything, or what the filters name. */
export interface Withdrawal {
  personId: string
  purpose?: ConsentPurpose | undefined
  topic?: string | undefined
  channel?: Channel | undefined
}

const standing = ['ConsentGiven', 'RenewedConsentGiven', 'ConsentRequested', 'unproved'] as const

/**
 * Withdraws consents (article 7(3)): their bases close in the same transaction, so that the next statement of any connection
 * does not see the person under that purpose (CON-31); other purposes stay (BAS-4). Withdrawing twice changes nothing.
 * A withdrawal for a topic also ends the consent to all goods and services, which covers it.
 * @returns how the person's purposes stand after it, and the day of erasure where no basis is left (CON-32)
 * @throws Problem nothing-to-withdraw when no such consent, standing or ended, is on file
 */
export async function withdrawConsent(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock'>,
  withdrawal: Withdrawal,
): Promise<PersonPurposes> {
  const { personId, purpose, channel } = withdrawal
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
  const matches = and(eq(consents.personId, personId), matching(withdrawal))
  const found = await tx.select({ id: consents.id, status: consents.status }).from(consents).where(matches)
  const ending = found.filter(({ status }) => standing.some((one) => one === status)).map(({ id }) => id)
  const softOptIn = await endSoftOptIn(tx, withdrawal)
  if (found.length === 0 && !softOptIn) throw nothingToWithdraw({})
  await endConsents(tx, personId, ending, 'ConsentWithdrawn')
  if (ending.length > 0 || softOptIn) {
    await setDueForErasure(tx, personId)
    await recordAudit(tx, {
      action: 'withdraw',
      personId,
      details: { purpose: purpose ?? 'all', channel: channel ?? null, consents: ending },
    })
  }
  return readPurposes(tx, services, personId)
}

/** Ends consents and closes what rested on them. */
export async function endConsents(
  tx: Transaction<'rights'>,
  personId: string,
  ids: readonly string[],
  status: 'ConsentWithdrawn' | 'ConsentExpired' | 'ConsentInvalidated',
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(consents)
    .set({ status, endedAt: sql`diskret.clock()` })
    .where(inArray(consents.id, [...ids]))
  const reason = { ConsentWithdrawn: 'withdrawn', ConsentExpired: 'expired', ConsentInvalidated: 'invalid' } as const
  await closeBases(tx, personId, reason[status], inArray(legalBases.consentId, [...ids]))
}

function matching({ purpose, topic, channel }: Withdrawal): SQL | undefined {
  return and(
    purpose === undefined ? undefined : eq(consents.purpose, purpose),
    channel === undefined ? undefined : eq(consents.channel, channel),
    topic === undefined ? undefined : or(eq(consents.topic, topic), isNull(consents.topic)),
  )
}

/** Whoever is written to as an own customer stops it the same way (MKT-3). */
async function endSoftOptIn(
  tx: Transaction<'rights'>,
  { personId, purpose = 'marketing', channel = 'email' }: Withdrawal,
): Promise<boolean> {
  if (purpose !== 'marketing' || channel !== 'email') return false
  const closed = await closeBases(tx, personId, 'withdrawn', eq(legalBases.kind, 'soft-opt-in'))
  return closed.length > 0
}
