import { and, inArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '../../data-protection/door/door.ts'
import { recordEach } from '../bulk/record-each.ts'
import { mostCounted } from '../lists/count-rows.ts'
import { lockPeople } from '../people/lock-people.ts'
import type { Reversible } from '../undo/undo-token.ts'
import { assigneeOf, selectTasks } from './select-tasks.ts'
import { tasks } from './tables.ts'
import { tasksFilter } from './tasks-filter.ts'

/** The tasks of a bulk act: those ticked, or all that a list shows but some. */
export const tasksSelection = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(10_000) }),
  z.strictObject({
    search: z.string().trim().min(1).max(200).optional(),
    filter: tasksFilter.optional(),
    state: z.enum(['open', 'done', 'all']).default('open'),
    /** Id of an account; `me` is who asks. */
    assignee: z.string().min(1).max(100).optional(),
    except: z.array(z.uuid()).max(1000).default([]),
  }),
])
/** What becomes of each of them. */
export const tasksChange = z
  .strictObject({
    done: z.boolean().optional(),
    dueOn: z.iso.date().nullish(),
    assignee: z.string().min(1).max(100).nullish(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), { error: 'done, dueOn, assignee' })

/** How many a change would reach and how many not, and why: each once. */
export const tasksPreview = z.object({
  reached: z.number().int(),
  /** False where there are more than are counted. */
  exact: z.boolean(),
  notReached: z.number().int(),
  reasons: z.array(z.object({ reason: z.enum(['has-it-already', 'not-here']), count: z.number().int() })),
})

type Selection = z.output<typeof tasksSelection>
type Change = z.output<typeof tasksChange>
/** So many are done by one request; the answer says where the next goes on. */
const largestStep = 500

/** Says beforehand how many tasks a change would reach. Nothing is done. */
export async function previewTasksChange(
  tx: Transaction,
  selection: Selection,
  change: Change,
): Promise<z.output<typeof tasksPreview>> {
  const { rows } = await tx.execute<{ seen: string; same: string }>(
    sql`select count(*) as seen, count(*) filter (where not changes) as same
      from (select ${changes(tx, change)} as changes from diskret.tasks where ${await conditionOf(tx, selection)} limit ${mostCounted + 1}) counted`,
  )
  const counted = Number(rows[0]?.seen ?? 0)
  const exact = counted <= mostCounted
  const seen = Math.min(counted, mostCounted)
  const same = Math.min(Number(rows[0]?.same ?? 0), seen)
  // What the role may not see is not told apart from what was deleted meanwhile.
  const hidden = 'ids' in selection ? new Set(selection.ids).size - seen : 0
  const reasons = [
    { reason: 'has-it-already' as const, count: same },
    { reason: 'not-here' as const, count: hidden },
  ].filter(({ count }) => count > 0)
  return { reached: seen - same, exact, notReached: same + hidden, reasons }
}

/**
 * Changes the tasks of one step of a selection alike: done, another day, another owner.
 * @param after the last of the step before
 * @returns how many changed, where the next step begins, and what takes it back
 */
export async function changeTasks(
  tx: Transaction,
  selection: Selection,
  change: Change,
  after: string | undefined,
): Promise<{ reached: number; next: string | null; act: Reversible }> {
  const where = await conditionOf(tx, selection)
  const { rows: found } = await tx.execute<{ id: string; personId: string; changes: boolean }>(
    sql`select tasks.id, tasks.person_id as "personId", ${changes(tx, change)} as changes from diskret.tasks
      where ${where} and ${after ? sql`tasks.id > ${after}::uuid` : sql`true`} order by tasks.id limit ${largestStep + 1}`,
  )
  const step = found.slice(0, largestStep)
  const reached = step.filter((row) => row.changes)
  const next = found.length > largestStep ? (step.at(-1)?.id ?? null) : null
  if (reached.length === 0) return { reached: 0, next, act: { what: 'tasks', before: [] } }
  if (change.done !== undefined)
    await lockPeople(
      tx,
      reached.map(({ personId }) => personId),
    )
  const before = await tx
    .select({
      id: tasks.id,
      dueOn: tasks.dueOn,
      doneAt: tasks.doneAt,
      assignee: tasks.assigneeId,
      version: tasks.version,
      personId: tasks.personId,
    })
    .from(tasks)
    .where(
      and(
        inArray(
          tasks.id,
          reached.map(({ id }) => id),
        ),
        // Somebody may have done the same meanwhile.
        changes(tx, change),
      ),
    )
    .orderBy(tasks.id)
    .for('update')
  if (before.length > 0)
    await tx
      .update(tasks)
      .set({
        ...(change.dueOn === undefined ? {} : { dueOn: change.dueOn }),
        ...(change.assignee === undefined ? {} : { assigneeId: assigneeOf(tx, change.assignee) ?? null }),
        ...(change.done === undefined
          ? {}
          : { doneAt: change.done ? sql`coalesce(${tasks.doneAt}, diskret.clock())` : null }),
        version: sql`${tasks.version} + 1`,
      })
      .where(
        inArray(
          tasks.id,
          before.map(({ id }) => id),
        ),
      )
  await recordEach(tx, 'change', [...new Set(before.map(({ personId }) => personId))], { tasks: true })
  return {
    reached: before.length,
    next,
    act: {
      what: 'tasks',
      before: before.map(({ id, dueOn, doneAt, assignee, version }) => ({
        id,
        dueOn,
        doneAt: doneAt?.toISOString() ?? null,
        assignee,
        version: version + 1,
      })),
    },
  }
}

async function conditionOf(tx: Transaction, selection: Selection): Promise<SQL> {
  if ('ids' in selection) return sql`${tasks.id} = any(${sql.param(selection.ids)}::uuid[])`
  const where = await selectTasks(tx, selection)
  return selection.except.length > 0
    ? sql`${where} and ${tasks.id} <> all(${sql.param(selection.except)}::uuid[])`
    : where
}

/** Whether a task is not already as it shall be. */
function changes(tx: Transaction, { done, dueOn, assignee }: Change): SQL {
  const parts: SQL[] = []
  if (done !== undefined) parts.push(done ? sql`${tasks.doneAt} is null` : sql`${tasks.doneAt} is not null`)
  if (dueOn !== undefined) parts.push(sql`${tasks.dueOn} is distinct from ${dueOn}::date`)
  if (assignee !== undefined)
    parts.push(sql`${tasks.assigneeId} is distinct from ${assigneeOf(tx, assignee) ?? null}::text`)
  return sql`(${sql.join(parts, sql` or `)})`
}
