import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { digestOfKey } from './digest-of-key.ts'
import { apiKeys } from './tables.ts'

/** @returns who acts under a key that was not revoked, or nothing; notes the day on which it was used */
export async function findApiKey(tx: Transaction<'security'>, key: string): Promise<Actor | undefined> {
  const [row] = await tx
    .select({
      id: apiKeys.id,
      role: apiKeys.role,
      usedToday: sql<boolean>`${apiKeys.lastUsedOn} is not distinct from diskret.today()`,
    })
    .from(apiKeys)
    .where(and(eq(apiKeys.digest, digestOfKey(key)), isNull(apiKeys.revokedAt)))
  if (!row) return undefined
  // Once a day: a write at each request would cost more than the request.
  if (!row.usedToday) await tx.update(apiKeys).set({ lastUsedOn: sql`diskret.today()` }).where(eq(apiKeys.id, row.id))
  return { kind: 'api-key', id: row.id, roles: [row.role] }
}
