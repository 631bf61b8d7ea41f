import { eq } from 'drizzle-orm'
import type { Actor, StaffRole } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { staff } from './tables.ts'

/** Who has signed in, as the app greets them. */
export interface Self {
  id: string
  roles: StaffRole[]
  /** Null for the key of another system. */
  name: string | null
  email: string | null
}

/** @returns the account that asks, with its own name and address */
export async function readSelf(tx: Transaction<'security'>, actor: Actor): Promise<Self> {
  const id = 'id' in actor ? actor.id : ''
  const roles = 'roles' in actor ? [...actor.roles] : []
  const [row] = await tx.select({ name: staff.name, email: staff.email }).from(staff).where(eq(staff.id, id))
  return { id, roles, name: row?.name ?? null, email: row?.email ?? null }
}
