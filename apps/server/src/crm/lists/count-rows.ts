import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '../../data-protection/door/door.ts'

/** Beyond this many nobody reads a number; it would be counted for nothing. */
export const mostCounted = 10_000

/** How many rows a list has: exactly, or more than `mostCounted`. */
export interface RowCount {
  count: number
  exact: boolean
}

export const rowCount = z.object({ count: z.number().int(), exact: z.boolean() })

/** @param query selects one column of the rows to be counted */
export async function countRows(tx: Pick<Transaction, 'execute'>, query: SQL): Promise<RowCount> {
  const { rows } = await tx.execute<{ count: string }>(
    sql`select count(*) as count from (${query} limit ${mostCounted + 1}) counted`,
  )
  const count = Number(rows[0]?.count ?? 0)
  return count > mostCounted ? { count: mostCounted, exact: false } : { count, exact: true }
}
