import type { DeclaredTable } from '../declarations/personal-table.ts'
import { searchedTables } from './identifier-search.ts'

/** @returns whether a column holds plain text, which may be given other words, and no list or JSON, which would break */
export function isWordable(tables: readonly DeclaredTable[], table: string, column: string): boolean {
  return searchedTables(tables).some(
    (one) => one.table.name === table && one.columns.some(({ name, type }) => name === column && type === 'text'),
  )
}
