import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Services } from '../../data-protection/services.ts'
import { entityTag, requireMatch } from '../../platform/http/entity-tag.ts'
import { lockPeople } from '../people/lock-people.ts'
import { taskNotFound } from './problems.ts'
import type { TaskChange } from './schemas.ts'
import { assigneeOf } from './select-tasks.ts'
import { tasks } from './tables.ts'

/**
 * Changes a task: its words, its day, its owner, whether it is done.
 * @throws Problem task-not-found, changed-meanwhile, sensitive-text
 */
export async function changeTask(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  id: string,
  ifMatch: string | undefined,
  { title, dueOn, assignee, done }: TaskChange,
): Promise<void> {
  const [row] = await tx
    .select({ version: tasks.version, personId: tasks.personId, doneAt: tasks.doneAt })
    .from(tasks)
    .where(eq(tasks.id, id))
    .for('update')
  if (!row) throw taskNotFound({})
  requireMatch(ifMatch, entityTag(id, row.version))
  await checkTexts(tx, services, [title === undefined ? undefined : { field: 'title', text: title }])
  if (done !== undefined) await lockPeople(tx, [row.personId])
  await tx
    .update(tasks)
    .set({
      ...(title === undefined ? {} : { title }),
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(assignee === undefined ? {} : { assigneeId: assigneeOf(tx, assignee) ?? null }),
      ...(done === undefined || done === (row.doneAt !== null) ? {} : { doneAt: done ? sql`diskret.clock()` : null }),
      version: row.version + 1,
    })
    .where(eq(tasks.id, id))
  await recordAudit(tx, { action: 'change', personId: row.personId, details: { task: id } })
}
