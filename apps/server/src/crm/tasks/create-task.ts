import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { NewTask } from './schemas.ts'
import { assigneeOf } from './select-tasks.ts'
import { tasks } from './tables.ts'

/**
 * Makes a task about a person; without an owner it is of who makes it.
 * @returns its id
 * @throws Problem sensitive-text; the guard hidden_subject for a person whom the role may not see
 */
export async function createTask(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  { person, title, dueOn, assignee }: NewTask,
): Promise<string> {
  await checkTexts(tx, services, [{ field: 'title', text: title }])
  const id = newId()
  const assigneeId = assigneeOf(tx, assignee === undefined ? 'me' : assignee) ?? null
  await tx.insert(tasks).values({ id, personId: person, title, dueOn: dueOn ?? null, assigneeId })
  await recordAudit(tx, { action: 'change', personId: person, details: { task: id } })
  return id
}
