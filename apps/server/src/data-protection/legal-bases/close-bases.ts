import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { legalBases } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import { people } from '../people/tables.ts'
import type { Purpose } from '../purposes/purposes.ts'

/** Why a basis closed. */
export type ClosedReason = 'withdrawn' | 'objection' | 'expired' | 'invalid' | 'ended'

/**
 * Closes the open bases of a person that a condition names; the purposes close in the same statement (CON-31).
 * @param which a condition on `legal_bases`
 * @returns the purposes whose basis closed
 */
export async function closeBases(
  tx: Transaction<'rights'>,
  personId: string,
  reason: ClosedReason,
  which: SQL | undefined,
): Promise<Purpose[]> {
  const closing = await tx
    .select({ id: legalBases.id, purpose: legalBases.purpose })
    .from(legalBases)
    .where(and(eq(legalBases.personId, personId), isNull(legalBases.closedAt), which))
  if (closing.length === 0) return []
  await tx
    .update(legalBases)
    .set({ closedAt: sql`diskret.clock()`, closedReason: reason })
    .where(and(eq(legalBases.personId, personId), isNull(legalBases.closedAt), which))
  return [...new Set(closing.map(({ purpose }) => purpose))]
}

/**
 * Sets the day of erasure of somebody who has no basis left: today, since what rests on nothing is not kept (BAS-9, CON-32,
 * OBJ-5). A legal obligation keeps its person until it ends. Neither a soft opt-in nor a yes to something sensitive is a basis to keep
 * somebody on (MKT-4, SPE-5).
 * @param invited whether it ends an unanswered invitation as well, which has a day of its own (BAS-26)
 */
export async function setDueForErasure(tx: Transaction<'rights'>, personId: string, invited = false): Promise<void> {
  await tx
    .update(people)
    .set({ dueForErasureOn: sql`least(${people.dueForErasureOn}, diskret.today())` })
    .where(and(eq(people.id, personId), sql`not ${hasBasis}`, invited ? undefined : sql`not ${isInvited}`))
}

/** Whoever has a basis again is no longer due. */
export async function clearDueForErasure(tx: Transaction, personId: string): Promise<void> {
  await tx
    .update(people)
    .set({ dueForErasureOn: null })
    .where(and(eq(people.id, personId), sql`${people.dueForErasureOn} is not null`, hasBasis))
}

const isInvited = sql`exists (select from diskret.invitations i where i.person_id = ${people.id} and i.state = 'open')`

const hasBasis = sql`exists (select from diskret.legal_bases b
  where b.person_id = ${people.id} and b.closed_at is null and b.kind <> 'soft-opt-in' and b.purpose <> 'sensitive')`
