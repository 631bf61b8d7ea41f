import { and, eq, isNull } from 'drizzle-orm'
import { accountUnknown } from '../../data-protection/accounts/problems.ts'
import { staff } from '../../data-protection/accounts/tables.ts'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'

/**
 * @param wanted id of an account, `me` for who acts, null for nobody
 * @returns the id of the account, undefined where nothing was said
 * @throws Problem account-unknown for an account that is closed or not there
 */
export async function ownerOf(tx: Transaction, wanted: string | null | undefined): Promise<string | null | undefined> {
  if (wanted === undefined || wanted === null) return wanted
  const id = wanted === 'me' ? actorId(tx.actor) : wanted
  const [open] = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, id), isNull(staff.closedAt)))
  if (!open) throw accountUnknown({})
  return id
}
