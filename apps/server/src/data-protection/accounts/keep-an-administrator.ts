import { isNull, sql } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { lastAdministrator } from './problems.ts'
import { staff } from './tables.ts'

/**
 * Refuses what would leave nobody who may let colleagues in. Open accounts are locked until the transaction ends, so two who
 * take the role from each other at one moment do not both succeed.
 * @param id the account that loses the role
 * @throws Problem last-administrator
 */
export async function keepAnAdministrator(tx: Transaction<'security'>, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('diskret accounts'))`)
  const rows = await tx.select({ id: staff.id, roles: staff.roles }).from(staff).where(isNull(staff.closedAt))
  const others = rows.filter((row) => row.id !== id && row.roles.includes('administrator'))
  const own = rows.find((row) => row.id === id)
  if (own?.roles.includes('administrator') && others.length === 0) throw lastAdministrator({})
}
