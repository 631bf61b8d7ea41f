import { getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { DeclaredTable } from '../declarations/personal-table.ts'

/**
 * Puts tables in an order in which their rows can go: what refers to a row goes before it. Facts from which permission follows
 * go late, since each of them computes the permission of all rows that are still there.
 */
export function deletionOrder(tables: readonly DeclaredTable[]): DeclaredTable[] {
  const names = new Set(tables.map(({ name }) => name))
  const referredTo = new Map(
    tables.map((table) => [table.name, foreignTables(table).filter((name) => names.has(name))]),
  )
  const left = [...tables]
  const ordered: DeclaredTable[] = []
  while (left.length > 0) {
    const free = left.filter(
      ({ name }) => !left.some((other) => other.name !== name && referredTo.get(other.name)!.includes(name)),
    )
    const next = free.find(({ declaration }) => !declaration.decidesPermission) ?? free[0]
    if (!next) throw new Error(`foreign keys in a circle: ${left.map(({ name }) => name).join(', ')}`)
    ordered.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return ordered
}

function foreignTables(table: DeclaredTable): string[] {
  const { foreignKeys } = getTableConfig(table.table as unknown as PgTable)
  return foreignKeys.map((key) => getTableName(key.reference().foreignTable))
}
