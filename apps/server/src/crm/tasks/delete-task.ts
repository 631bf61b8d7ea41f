import { eq } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { entityTag, requireMatch } from '../../platform/http/entity-tag.ts'
import { taskNotFound } from './problems.ts'
import { tasks } from './tables.ts'

/**
 * Deletes a task.
 * @throws Problem task-not-found, changed-meanwhile
 */
export async function deleteTask(tx: Transaction, id: string, ifMatch: string | undefined): Promise<void> {
  const [row] = await tx
    .select({ version: tasks.version, personId: tasks.personId })
    .from(tasks)
    .where(eq(tasks.id, id))
    .for('update')
  if (!row) throw taskNotFound({})
  requireMatch(ifMatch, entityTag(id, row.version))
  await tx.delete(tasks).where(eq(tasks.id, id))
  await recordAudit(tx, { action: 'change', personId: row.personId, details: { task: id } })
}
