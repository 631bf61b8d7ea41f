import type { ClientBase } from 'pg'
import type { DeclaredTable } from '../declarations/personal-table.ts'

/** Tables that keep the books of the start itself, and hold nothing of anybody. */
const internal = new Set(['declared_objects'])

/**
 * Compares the tables and columns of the schema with the declarations.
 * @returns sentences that name each table or column made behind the declarations' back, or missing from the database
 */
export async function compareTables(client: ClientBase, tables: readonly DeclaredTable[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select c.relname::text as table, a.attname::text as column from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'diskret'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped`,
  )
  const declared = new Map(tables.map((table) => [table.name, table]))
  const found = new Set(rows.map(({ table, column }) => `${table}.${column}`))
  const undeclared = rows
    .filter(({ table, column }) => !internal.has(table) && !declared.get(table)?.columns.has(column))
    .map(({ table, column }) =>
      declared.has(table)
        ? `the column ${table}.${column} is in the database and not declared`
        : `the table ${table} is in the database and not declared (column ${column})`,
    )
  const missing = tables.flatMap((table) =>
    [...table.columns.keys()]
      .filter((column) => !found.has(`${table.name}.${column}`))
      .map((column) => `the column ${table.name}.${column} is declared and not in the database`),
  )
  return [...undeclared, ...missing]
}
