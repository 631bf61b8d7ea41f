import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { legalBases } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import { closeBases, setDueForErasure } from './close-bases.ts'
import { basisNotFound } from './problems.ts'

/**
 * Closes one basis that has ended: the contract, the customer relation, the role (BAS-22). Whoever has none left is due for
 * erasure (BAS-9). Closing a closed one changes nothing.
 * @throws Problem basis-not-found
 */
export async function closeBasis(tx: Transaction<'rights'>, basisId: string): Promise<void> {
  const [basis] = await tx
    .select({ personId: legalBases.personId })
    .from(legalBases)
    .where(sql`${legalBases.id}::text = ${basisId.toLowerCase()}`)
  if (!basis) throw basisNotFound({})
  const closed = await closeBases(tx, basis.personId, 'ended', eq(legalBases.id, basisId.toLowerCase()))
  if (closed.length === 0) return
  await setDueForErasure(tx, basis.personId)
  await recordAudit(tx, {
    action: 'change',
    personId: basis.personId,
    details: { closed: basisId, purpose: closed[0]! },
  })
}
