import { auditEntries } from '../../data-protection/audit/tables.ts'
import { actorId, actorRole } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { newId } from '../../platform/identifiers/new-id.ts'

/** One entry for each person, in one statement: the audit of a person tells of a bulk act too (AUD-1). */
export async function recordEach(
  tx: Transaction,
  action: 'change' | 'send',
  ids: readonly string[],
  details: Record<string, unknown>,
): Promise<void> {
  if (ids.length === 0) return
  await tx.insert(auditEntries).values(
    ids.map((personId) => ({
      id: newId(),
      actor: actorId(tx.actor),
      role: actorRole(tx.actor),
      purpose: tx.role,
      action,
      personId,
      details: { ...details, bulk: true },
    })),
  )
}
