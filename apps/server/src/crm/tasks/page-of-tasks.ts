import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'

/** The orders of a list of tasks; `-` is the last first. Those without the day stand last in both. */
export const taskSorts = ['due_on', '-due_on', '-recorded_at', '-done_at'] as const
export type TaskSort = (typeof taskSorts)[number]

const keys = {
  due_on: { key: sql`tasks.due_on`, cast: sql`date` },
  recorded_at: { key: sql`tasks.recorded_at`, cast: sql`timestamptz` },
  done_at: { key: sql`tasks.done_at`, cast: sql`timestamptz` },
}

/** What a row is sorted by, as a cursor keeps it. */
export interface TaskPlace {
  id: string
  /** Empty is none. */
  value: string
}

/**
 * The places of one page, read in the order of an index. Two walks where the day may be missing: a row comparison finds no null.
 * @param after sort value and id of the last task of the page before
 * @param where a condition on `tasks`
 */
export async function pageOfTasks(
  tx: Transaction,
  sort: TaskSort,
  after: readonly string[] | null,
  most: number,
  where: SQL,
): Promise<TaskPlace[]> {
  const by = sort.replace('-', '') as keyof typeof keys
  const down = sort.startsWith('-')
  const { key, cast } = keys[by]
  const text =
    by === 'due_on' ? sql`${key}::text` : sql`to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
  const walk = async (conditions: SQL[], order: SQL, limit: number) => {
    const { rows } = await tx.execute<{ id: string; value: string | null }>(
      sql`select tasks.id, ${text} as value from diskret.tasks where ${sql.join([...conditions, where], sql` and `)} order by ${order} limit ${limit}`,
    )
    return rows.map(({ id, value }) => ({ id, value: value ?? '' }))
  }
  const [value, id] = after ?? []
  const direction = sql.raw(down ? 'desc' : 'asc')
  const behind =
    value && id ? [sql`(${key}, tasks.id) ${sql.raw(down ? '<' : '>')} (${value}::${cast}, ${id}::uuid)`] : []
  const isNever = by !== 'recorded_at'
  const dated =
    value === ''
      ? []
      : await walk(
          [...(isNever ? [sql`${key} is not null`] : []), ...behind],
          sql`${key} ${direction}, tasks.id ${direction}`,
          most,
        )
  if (!isNever || dated.length >= most) return dated
  const undated = [sql`${key} is null`, ...(value === '' && id ? [sql`tasks.id > ${id}::uuid`] : [])]
  return [...dated, ...(await walk(undated, sql`tasks.id`, most - dated.length))]
}
