import { isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { staff } from '../../data-protection/accounts/tables.ts'
import { type StaffRole, staffRoles } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'

export const colleagueAnswer = z.object({
  id: z.string(),
  name: z.string().nullable(),
  roles: z.array(z.enum(staffRoles)),
})

/** @returns the open accounts by name: who may own a person, be given a task, be mentioned in a note */
export function listColleagues(tx: Transaction): Promise<{ id: string; name: string | null; roles: StaffRole[] }[]> {
  return tx
    .select({ id: staff.id, name: staff.name, roles: staff.roles })
    .from(staff)
    .where(isNull(staff.closedAt))
    .orderBy(sql`${staff.name} collate "da-x-icu"`)
    .limit(1000)
}
