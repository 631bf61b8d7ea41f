import type { DeclaredTable } from '../declarations/personal-table.ts'
import { readableColumnNames } from '../declarations/readable-columns.ts'
import type { Transaction } from '../door/door.ts'
import { subjectConditions } from './subject-conditions.ts'

/** A row that is about the person, with every column that `rights` reads, by its name in PostgreSQL. */
export interface DiscoveredRow {
  values: Record<string, unknown>
  /** Whether it is about somebody else as well. */
  isShared: boolean
}

/** What one table holds about the person. */
export interface DiscoveredTable {
  table: DeclaredTable
  rows: DiscoveredRow[]
}

/**
 * Finds all rows of all declared tables that lead to a person (articles 15, 17; ACC-3, ERA-4): by the declared paths and
 * nothing else, so a new table is found from the day on which it is declared.
 * @param ids of the person; several where duplicate records are one human (ERA-17)
 * @param options.without names of tables to leave out
 * @returns tables in the order of their declaration, those without rows too; never tables that concern nobody
 */
export async function discoverPerson(
  tx: Transaction<'rights'>,
  tables: readonly DeclaredTable[],
  ids: readonly string[],
  options: { without?: (table: DeclaredTable) => boolean } = {},
): Promise<DiscoveredTable[]> {
  const wanted = tables.flatMap((table) => {
    const conditions = subjectConditions(table, tables, 't', '$1::uuid[]')
    return conditions && !options.without?.(table) ? [{ table, conditions }] : []
  })
  const empty = await tablesWithout(tx, ids)
  const found: DiscoveredTable[] = []
  for (const { table, conditions } of wanted) {
    if (empty.has(table.name)) {
      found.push({ table, rows: [] })
      continue
    }
    const columns = readableColumnNames(table, 'rights').map((name) => `t."${name}"`)
    const order = table.columns.has('id') ? 'order by t.id' : ''
    const { rows } = await tx.client.query<Record<string, unknown>>(
      `select ${columns.join(', ')}, ${conditions.leadsElsewhere} as "#shared" from diskret."${table.name}" t
        where ${conditions.leadsTo} ${order}`,
      [ids],
    )
    found.push({
      table,
      rows: rows.map(({ '#shared': isShared, ...values }) => ({ values, isShared: isShared === true })),
    })
  }
  return found
}

/** Asks in one trip which tables hold nothing: most hold nothing of most people. */
async function tablesWithout(tx: Transaction<'rights'>, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.client.query<{ names: string[] }>('select diskret.tables_without($1::uuid[]) as names', [
    ids,
  ])
  return new Set(rows[0]?.names)
}

/** Counts the rows that lead to a person in tables that are not read row by row, such as the audit. */
export async function countRowsOfPerson(
  tx: Transaction<'rights'>,
  tables: readonly DeclaredTable[],
  ids: readonly string[],
  only: (table: DeclaredTable) => boolean,
): Promise<{ table: DeclaredTable; rows: number }[]> {
  const counted: { table: DeclaredTable; rows: number }[] = []
  for (const table of tables.filter(only)) {
    const conditions = subjectConditions(table, tables, 't', '$1::uuid[]')
    if (!conditions) continue
    const { rows } = await tx.client.query<{ count: number }>(
      `select count(*)::int as count from diskret."${table.name}" t where ${conditions.leadsTo}`,
      [ids],
    )
    counted.push({ table, rows: rows[0]?.count ?? 0 })
  }
  return counted
}
