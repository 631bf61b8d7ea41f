import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { StaffRole } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { findOpenAccount } from './find-open-account.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { staff } from './tables.ts'

/**
 * Gives an account other roles, from its next request on.
 * @throws Problem account-unknown, last-administrator
 */
export async function changeRoles(
  tx: Transaction<'security'>,
  named: string,
  roles: readonly StaffRole[],
): Promise<{ id: string; roles: StaffRole[] }> {
  const { id } = await findOpenAccount(tx, named)
  if (!roles.includes('administrator')) await keepAnAdministrator(tx, id)
  const distinct = [...new Set(roles)]
  await tx.update(staff).set({ roles: distinct }).where(eq(staff.id, id))
  await recordAudit(tx, { action: 'account', details: { account: id, roles: distinct } })
  return { id, roles: distinct }
}
