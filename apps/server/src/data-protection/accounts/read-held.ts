import type { Pool } from 'pg'
import { type DescribedTable, staffAccountTables } from './account-tables.ts'

/** How rows of a table lead to an account: what waits for a confirmation holds its id as the value. */
const ownerOf: Record<string, string> = {
  user: 'id',
  session: 'userId',
  account: 'userId',
  twoFactor: 'userId',
  passkey: 'userId',
  verification: 'value',
}

/**
 * Reads what the tables of sign-in hold of one account, by their declarations.
 * @param pool on the schema of accounts
 * @returns tables with rows; a withheld column is left out, a moment of the row stays
 */
export async function readHeld(
  pool: Pool,
  id: string,
): Promise<{ table: DescribedTable; rows: Record<string, unknown>[] }[]> {
  const found: { table: DescribedTable; rows: Record<string, unknown>[] }[] = []
  for (const table of staffAccountTables) {
    const owner = ownerOf[table.name]
    if (owner === undefined) continue
    const columns = Object.entries(table.columns).flatMap(([name, column]) =>
      column.personal && column.withheld !== undefined ? [] : [`"${name}"`],
    )
    const { rows } = await pool.query<Record<string, unknown>>(
      `select ${columns.join(', ')} from "${table.name}" where "${owner}" = $1 order by id`,
      [id],
    )
    if (rows.length > 0) found.push({ table, rows })
  }
  return found
}
