import type { DeclaredTable } from '../declarations/personal-table.ts'
import type { Transaction } from '../door/door.ts'

/** Rows of a table: counted while they are few, else as PostgreSQL estimates them. */
export interface TableRows {
  table: string
  rows: number
  exact: boolean
}

const fewEnough = 100_000

/** How many rows each declared table has that `rights` sees, which for tables about people is all. */
export async function countTableRows(
  tx: Transaction<'rights'>,
  tables: readonly DeclaredTable[],
): Promise<TableRows[]> {
  const { rows: estimates } = await tx.client.query<{ name: string; rows: number; readable: boolean }>(
    `select c.relname as name, c.reltuples::bigint::int as rows, has_any_column_privilege(c.oid, 'select') as readable
      from pg_catalog.pg_class c where c.relnamespace = 'diskret'::regnamespace and c.relkind in ('r', 'p')`,
  )
  const known = new Map(estimates.map((row) => [row.name, row]))
  const found: TableRows[] = []
  for (const { name } of tables) {
    const estimate = known.get(name)
    if (!estimate) continue
    if (estimate.rows > fewEnough || !estimate.readable) {
      found.push({ table: name, rows: Math.max(estimate.rows, 0), exact: false })
      continue
    }
    const { rows } = await tx.client.query<{ count: number }>(`select count(*)::int as count from diskret."${name}"`)
    found.push({ table: name, rows: rows[0]!.count, exact: true })
  }
  return found
}
