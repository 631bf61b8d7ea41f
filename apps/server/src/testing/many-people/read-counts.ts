import type { Transaction } from '../../data-protection/door/door.ts'

/**
 * How many rows of each table this connection has read so far, by every path and within functions too, which no plan of the
 * calling statement shows. Workers that help with a scan count for themselves.
 */
export async function readCounts(tx: Transaction): Promise<Map<string, number>> {
  const { rows } = await tx.client.query<{ table: string; rows: string }>(
    `select relname as table, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as rows from pg_stat_xact_user_tables where schemaname = 'diskret'`,
  )
  return new Map(rows.map(({ table, rows: count }) => [table, Number(count)]))
}
