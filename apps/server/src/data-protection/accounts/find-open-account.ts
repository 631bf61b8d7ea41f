import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { StaffRole } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { accountUnknown } from './problems.ts'
import { staff } from './tables.ts'

/**
 * Finds an account that is open.
 * @param named its id or its e-mail address, in any case
 * @throws Problem account-unknown
 */
export async function findOpenAccount(
  tx: Transaction<'security'>,
  named: string,
): Promise<{ id: string; email: string | null; name: string | null; roles: StaffRole[] }> {
  const email = named.trim().toLowerCase()
  const [row] = await tx
    .select({ id: staff.id, email: staff.email, name: staff.name, roles: staff.roles })
    .from(staff)
    .where(and(isNull(staff.closedAt), or(eq(staff.id, named), eq(sql`lower(${staff.email})`, email))))
  if (!row) throw accountUnknown({})
  return row
}
