import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { staff } from './tables.ts'

/** @returns who acts under the open account of an e-mail address, in any case, or nothing */
export async function findAccount(tx: Transaction<'security'>, email: string): Promise<Actor | undefined> {
  return actorOf(tx, eq(sql`lower(${staff.email})`, email.trim().toLowerCase()))
}

/** @returns who acts under the open account of an id, or nothing */
export async function findAccountById(tx: Transaction<'security'>, id: string): Promise<Actor | undefined> {
  return actorOf(tx, eq(staff.id, id))
}

async function actorOf(tx: Transaction<'security'>, condition: ReturnType<typeof eq>): Promise<Actor | undefined> {
  const [row] = await tx
    .select({ id: staff.id, roles: staff.roles })
    .from(staff)
    .where(and(condition, isNull(staff.closedAt)))
  return row && { kind: 'account', id: row.id, roles: row.roles }
}
