import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import { keyNotFound } from './problems.ts'
import { apiKeys } from './tables.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Ends a key, for the next request on.
 * @throws Problem api-key-not-found when it is none, or was revoked before
 */
export async function revokeApiKey(tx: Transaction<'security'>, id: string): Promise<void> {
  if (!uuid.test(id)) throw keyNotFound({})
  const { rowCount } = await tx
    .update(apiKeys)
    .set({ revokedAt: sql`diskret.clock()` })
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
  if (rowCount !== 1) throw keyNotFound({})
  await recordAudit(tx, { action: 'account', details: { apiKey: id, revoked: true } })
}
