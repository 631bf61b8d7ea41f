import { asc } from 'drizzle-orm'
import type { StaffRole } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { staff } from './tables.ts'

export interface StaffEntry {
  id: string
  /** Null once the account is closed. */
  email: string | null
  name: string | null
  roles: StaffRole[]
  closedAt: string | null
}

/** @returns all accounts; of those that are closed only the id is left */
export async function listStaff(tx: Transaction<'security'>): Promise<StaffEntry[]> {
  const rows = await tx
    .select({ id: staff.id, email: staff.email, name: staff.name, roles: staff.roles, closedAt: staff.closedAt })
    .from(staff)
    .orderBy(asc(staff.id))
  return rows.map((row) => ({ ...row, closedAt: row.closedAt?.toISOString() ?? null }))
}
