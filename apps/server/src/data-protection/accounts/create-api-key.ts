import { randomBytes } from 'node:crypto'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId, type StaffRole } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { digestOfKey } from './digest-of-key.ts'
import { apiKeys } from './tables.ts'

/**
 * Makes a key by which another system acts under one role.
 * @returns the key, which is shown this once and not stored
 */
export async function createApiKey(
  tx: Transaction<'security'>,
  options: { role: StaffRole; name: string | null },
): Promise<{ id: string; role: StaffRole; key: string }> {
  const id = newId()
  const key = `dk_${randomBytes(32).toString('base64url')}`
  await tx.insert(apiKeys).values({ id, ...options, digest: digestOfKey(key), createdBy: actorId(tx.actor) })
  await recordAudit(tx, { action: 'account', details: { apiKey: id, role: options.role } })
  return { id, role: options.role, key }
}
