import { and, asc, eq, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { staff } from '../../data-protection/accounts/tables.ts'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { entityTag } from '../../platform/http/entity-tag.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { peopleOf } from '../companies/people-of.ts'
import { tasks } from './tables.ts'

/** A task with the person whom it is about. */
export interface Task {
  id: string
  title: string
  person: { id: string; name: string }
  dueOn: string | null
  doneAt: string | null
  assignee: string | null
  assigneeName: string | null
  recordedAt: string
  etag: string
}

export interface TasksQuery {
  limit: number
  cursor?: string | undefined
  sort: 'due_on'
  person?: string | undefined
  /** Of whoever works there now. */
  company?: string | undefined
  /** Id of an account, or `me`. */
  assignee?: string | undefined
  state?: 'open' | 'done' | 'all' | undefined
  /** Due on this day or before. */
  until?: string | undefined
}

/** One page of tasks that the role may see, the first due first, those without a day last. */
export async function listTasks(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  query: TasksQuery,
): Promise<Page<Task>> {
  const after = readCursor(services.keyring, 'tasks', query.sort, query.cursor)
  const { person, state = 'open', until } = query
  const rows = await selectTasks(tx, [
    person ? eq(tasks.personId, person) : undefined,
    query.company ? inArray(tasks.personId, peopleOf(tx, query.company)) : undefined,
    query.assignee ? eq(tasks.assigneeId, assigneeOf(tx, query.assignee)!) : undefined,
    state === 'open' ? isNull(tasks.doneAt) : state === 'done' ? isNotNull(tasks.doneAt) : undefined,
    until ? lte(tasks.dueOn, until) : undefined,
    after ? behind(after[0]!, after[1]!) : undefined,
  ]).limit(query.limit + 1)
  const page = makePage(services.keyring, 'tasks', query.sort, rows, query.limit, ({ dueOn, id }) => [dueOn ?? '', id])
  await recordAudit(tx, {
    action: 'list',
    ...(person ? { personId: person } : {}),
    details: { tasks: page.items.length },
  })
  return { items: page.items.map(answerOf), next: page.next }
}

/** @returns the task with this id, or nothing where the role may not see it */
export async function readTask(tx: Transaction, id: string): Promise<Task | undefined> {
  const [row] = await selectTasks(tx, [eq(tasks.id, id)])
  return row && answerOf(row)
}

/** @returns the account that an assignee names; `me` is who acts */
export function assigneeOf(tx: Transaction, assignee: string | null | undefined): string | null | undefined {
  return assignee === 'me' ? actorId(tx.actor) : assignee
}

function selectTasks(tx: Transaction, conditions: (SQL | undefined)[]) {
  return tx
    .select({
      id: tasks.id,
      title: tasks.title,
      personId: tasks.personId,
      name: people.name,
      dueOn: tasks.dueOn,
      doneAt: tasks.doneAt,
      assignee: tasks.assigneeId,
      assigneeName: staff.name,
      recordedAt: tasks.recordedAt,
      version: tasks.version,
    })
    .from(tasks)
    .innerJoin(people, eq(people.id, tasks.personId))
    .leftJoin(staff, eq(staff.id, tasks.assigneeId))
    .where(and(...conditions))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
}
type TaskRow = Awaited<ReturnType<typeof selectTasks>>[number]

function answerOf({ personId, name, doneAt, recordedAt, version, ...task }: TaskRow): Task {
  return {
    ...task,
    person: { id: personId, name },
    doneAt: doneAt?.toISOString() ?? null,
    recordedAt: recordedAt.toISOString(),
    etag: entityTag(task.id, version),
  }
}

/** Tasks without a day stand last, so behind each day are the later ones and those. */
function behind(dueOn: string, id: string): SQL {
  if (dueOn === '') return sql`(${tasks.dueOn} is null and ${tasks.id} > ${id}::uuid)`
  return sql`((${tasks.dueOn}, ${tasks.id}) > (${dueOn}::date, ${id}::uuid) or ${tasks.dueOn} is null)`
}
