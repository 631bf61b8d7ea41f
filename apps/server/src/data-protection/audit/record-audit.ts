import { newId } from '../../platform/identifiers/new-id.ts'
import { actorId, actorRole } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import { auditEntries } from './tables.ts'

/** What was done; the verbs of AUD-1. */
export type AuditAction =
  | 'look'
  | 'list'
  | 'register'
  | 'change'
  | 'consent'
  | 'withdraw'
  | 'object'
  | 'restrict'
  | 'unrestrict'
  | 'export'
  | 'disclose'
  | 'send'
  | 'erase'
  | 'import'
  | 'undo'
  | 'ledger'
  | 'settings'
  | 'account'
  | 'request'

/**
 * Writes who does what to whom for which purpose, in the same transaction as the act (SM-21).
 * @param entry ids, codes and counts; never a value of a person
 */
export async function recordAudit<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  entry: {
    action: AuditAction
    personId?: string
    details?: Record<string, string | number | boolean | null | string[]>
  },
): Promise<void> {
  await tx.insert(auditEntries).values({
    id: newId(),
    actor: actorId(tx.actor),
    role: actorRole(tx.actor),
    purpose: tx.role,
    action: entry.action,
    personId: entry.personId ?? null,
    details: entry.details ?? {},
  })
}
