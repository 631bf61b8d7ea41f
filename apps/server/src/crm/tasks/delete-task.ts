import { eq } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { entityTag, requireMatch } from '../../platform/http/entity-tag.ts'
import type { Reversible } from '../undo/undo-token.ts'
import { taskNotFound } from './problems.ts'
import { tasks } from './tables.ts'

/**
 * Deletes a task.
 * @returns what brings it back
 * @throws Problem task-not-found, changed-meanwhile
 */
export async function deleteTask(tx: Transaction, id: string, ifMatch: string | undefined): Promise<Reversible> {
  const [row] = await tx
    .select({
      version: tasks.version,
      personId: tasks.personId,
      title: tasks.title,
      dueOn: tasks.dueOn,
      doneAt: tasks.doneAt,
      assignee: tasks.assigneeId,
      recordedAt: tasks.recordedAt,
    })
    .from(tasks)
    .where(eq(tasks.id, id))
    .for('update')
  if (!row) throw taskNotFound({})
  requireMatch(ifMatch, entityTag(id, row.version))
  await tx.delete(tasks).where(eq(tasks.id, id))
  await recordAudit(tx, { action: 'change', personId: row.personId, details: { task: id } })
  const { title, dueOn, doneAt, assignee, recordedAt, personId } = row
  return {
    what: 'task',
    id,
    title,
    person: personId,
    dueOn,
    doneAt: doneAt?.toISOString() ?? null,
    assignee,
    recordedAt: recordedAt.toISOString(),
  }
}
