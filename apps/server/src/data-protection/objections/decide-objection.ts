import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { objections } from '../consents/tables.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { endWhatIsObjectedTo } from './object-to.ts'
import { balanceNeeded, objectionDecided, objectionNotFound } from './problems.ts'

/**
 * An officer decides a pending objection (OBJ-2): upheld, the basis closes; rejected, the purpose opens again, and the written
 * balance stays with it.
 * @param balance the compelling grounds that override; needed to reject
 * @throws Problem objection-not-found, objection-decided, objection-balance-needed
 */
export async function decideObjection(
  tx: Transaction<'rights'>,
  objectionId: string,
  outcome: 'upheld' | 'rejected',
  balance: string | null,
): Promise<void> {
  const [found] = await tx
    .select({ personId: objections.personId, purpose: objections.purpose, state: objections.state })
    .from(objections)
    .where(sql`${objections.id}::text = ${objectionId.toLowerCase()}`)
    .for('update')
  if (!found) throw objectionNotFound({})
  if (found.state !== 'pending') throw objectionDecided({})
  if (outcome === 'rejected' && !balance?.trim()) throw balanceNeeded({}, [], 'balance')
  await tx
    .update(objections)
    .set({
      state: outcome,
      decidedBy: actorId(tx.actor),
      decidedAt: sql`diskret.clock()`,
      balance: balance?.trim() || null,
    })
    .where(eq(objections.id, objectionId.toLowerCase()))
  if (outcome === 'upheld') await endWhatIsObjectedTo(tx, found.personId, [found.purpose], undefined)
  await recordAudit(tx, {
    action: 'object',
    personId: found.personId,
    details: { objection: objectionId, purpose: found.purpose, decided: outcome },
  })
}
