import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Services } from '../../data-protection/services.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { pageOfTasks, type TaskSort } from './page-of-tasks.ts'
import { readTasks, type Task } from './read-tasks.ts'
import { selectTasks, type TasksSelection } from './select-tasks.ts'

/** What a list of tasks is asked for. */
export interface TasksQuery extends TasksSelection {
  limit: number
  cursor?: string | undefined
  sort: TaskSort
}

/** One page of tasks that the role may see. A list is one entry in the audit, with the number of tasks on the page (AUD-1). */
export async function listTasks(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  query: TasksQuery,
): Promise<Page<Task>> {
  const after = readCursor(services.keyring, 'tasks', query.sort, query.cursor)
  const where = await selectTasks(tx, query)
  const found = await pageOfTasks(tx, query.sort, after, query.limit + 1, where)
  const { items, next } = makePage(services.keyring, 'tasks', query.sort, found, query.limit, ({ value, id }) => [
    value,
    id,
  ])
  const page = await readTasks(
    tx,
    items.map(({ id }) => id),
  )
  await recordAudit(tx, {
    action: 'list',
    ...(query.person ? { personId: query.person } : {}),
    details: { tasks: page.length },
  })
  return { items: page, next }
}
