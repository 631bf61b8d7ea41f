import { eq, inArray } from 'drizzle-orm'
import { staff } from '../../data-protection/accounts/tables.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import { entityTag } from '../../platform/http/entity-tag.ts'
import { readCurrentPositions } from '../companies/read-current-positions.ts'
import { tasks } from './tables.ts'

/** A task with the person whom it is about. */
export interface Task {
  id: string
  title: string
  /** `company` is where they work now. */
  person: { id: string; name: string; company: string | null }
  dueOn: string | null
  doneAt: string | null
  assignee: string | null
  assigneeName: string | null
  recordedAt: string
  etag: string
}

/** @returns the tasks with these ids in their order; those that the role may not see are left out */
export async function readTasks(tx: Transaction, ids: readonly string[]): Promise<Task[]> {
  if (ids.length === 0) return []
  const rows = await tx
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
    .where(inArray(tasks.id, [...ids]))
  const positions = await readCurrentPositions(tx, [...new Set(rows.map(({ personId }) => personId))])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { personId, name, doneAt, recordedAt, version, ...task } = row
    const company = positions.find((position) => position.personId === personId)?.name ?? null
    return [
      {
        ...task,
        person: { id: personId, name, company },
        doneAt: doneAt?.toISOString() ?? null,
        recordedAt: recordedAt.toISOString(),
        etag: entityTag(id, version),
      },
    ]
  })
}

/** @returns the task with this id, or nothing where the role may not see it */
export async function readTask(tx: Transaction, id: string): Promise<Task | undefined> {
  return (await readTasks(tx, [id]))[0]
}
