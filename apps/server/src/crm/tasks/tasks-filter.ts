import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { filterOf, filterParameter } from '../lists/filter.ts'
import { tasks } from './tables.ts'

const not = z.boolean().optional()

/** When a task is due, counted from today in the company's zone: `week` is today and the seven days after it. */
export const dueTimes = ['overdue', 'today', 'week', 'later', 'none'] as const
export type DueTime = (typeof dueTimes)[number]

/** One condition on tasks; `not` turns it around. */
export const taskCondition = z.discriminatedUnion('field', [
  /** Ids of accounts; `me` is who asks, `none` nobody. */
  z.strictObject({ field: z.literal('assignee'), is: z.array(z.string().min(1).max(100)).min(1).max(50), not }),
  z.strictObject({ field: z.literal('due'), is: z.array(z.enum(dueTimes)).min(1).max(dueTimes.length), not }),
  z.strictObject({
    field: z.literal('done'),
    is: z
      .array(z.enum(['yes', 'no']))
      .min(1)
      .max(2),
    not,
  }),
  z.strictObject({ field: z.literal('recorded'), withinDays: z.number().int().min(0).max(36_500), not }),
])
export type TaskCondition = z.output<typeof taskCondition>
export const tasksFilter = filterOf(taskCondition)
export const tasksFilterParameter = filterParameter(taskCondition)
export type TasksFilter = z.output<typeof tasksFilter>

/** A condition on tasks as SQL. */
export function compileTaskCondition(tx: Transaction, condition: TaskCondition): SQL {
  const compiled = compile(tx, condition)
  return condition.not ? sql`not coalesce(${compiled}, false)` : compiled
}

function compile(tx: Transaction, condition: TaskCondition): SQL {
  if (condition.field === 'due') {
    const times = condition.is.map((time) => due[time])
    return times.length === 1 ? times[0]! : sql`(${sql.join(times, sql` or `)})`
  }
  if (condition.field === 'done') {
    if (new Set(condition.is).size === 2) return sql`true`
    return condition.is[0] === 'yes' ? sql`${tasks.doneAt} is not null` : sql`${tasks.doneAt} is null`
  }
  if (condition.field === 'recorded')
    return sql`${tasks.recordedAt} >= diskret.clock() - make_interval(days => ${condition.withinDays}::integer)`
  const ids = condition.is.filter((id) => id !== 'none').map((id) => (id === 'me' ? actorId(tx.actor) : id))
  // One account is a place in the index by account and day; a set of one is not.
  const owned =
    ids.length === 1 ? sql`${tasks.assigneeId} = ${ids[0]}` : sql`${tasks.assigneeId} = any(${sql.param(ids)}::text[])`
  if (!condition.is.includes('none')) return owned
  return ids.length === 0 ? sql`${tasks.assigneeId} is null` : sql`(${owned} or ${tasks.assigneeId} is null)`
}

const due: Record<DueTime, SQL> = {
  overdue: sql`${tasks.dueOn} < diskret.today()`,
  today: sql`${tasks.dueOn} = diskret.today()`,
  week: sql`${tasks.dueOn} between diskret.today() and diskret.today() + 7`,
  later: sql`${tasks.dueOn} > diskret.today() + 7`,
  none: sql`${tasks.dueOn} is null`,
}
