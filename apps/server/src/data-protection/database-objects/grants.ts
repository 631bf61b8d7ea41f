import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { ColumnDeclaration } from '../declarations/declaration.ts'
import { carriesPermission, type DeclaredTable } from '../declarations/personal-table.ts'
import { readableColumnNames, readersOf, writersOf } from '../declarations/readable-columns.ts'
import { type AccessRole, accessRoles, purposesOf } from '../purposes/purposes.ts'
import { databaseRoles, importerRole, type RoleNames } from '../purposes/role-names.ts'

/**
 * The grants of a table: a role reads the columns that its purposes need, and no other. INSERT is granted on all columns,
 * since Drizzle names them all; the definer trigger of the table overwrites what no role may set.
 */
export function grantsOf(table: DeclaredTable, names: RoleNames): DatabaseObject {
  const target = `diskret."${table.name}"`
  const statements = databaseRoles.map((role) => `revoke all on ${target} from "${names.of(role)}"`)
  statements.push(`revoke all on ${target} from public`)
  const secured = carriesPermission(table.declaration)
  statements.unshift(`alter table ${target} ${secured ? 'enable' : 'disable'} row level security`)
  for (const role of accessRoles) statements.push(...grantsOfRole(table, role, names.of(role)))
  if (table.declaration.importer) {
    // What is only added to, such as the audit, is so for an import too.
    const acts = table.declaration.appendOnly ? 'select, insert' : 'select, insert, update, delete'
    statements.push(`grant ${acts} on ${target} to "${names.of(importerRole)}"`)
  }
  return { kind: 'grants', name: table.name, definition: statements.join(';\n') }
}

function grantsOfRole(table: DeclaredTable, role: AccessRole, databaseRole: string): string[] {
  const target = `diskret."${table.name}"`
  const working = purposesOf(role)
  const may = (act: 'insert' | 'update' | 'delete') =>
    writersOf(table, act).some((purpose) => working.includes(purpose))
  const read = readableColumnNames(table, role)
  const grants: string[] = []
  if (read.length > 0) grants.push(`grant select (${quoted(read)}) on ${target} to "${databaseRole}"`)
  if (may('insert')) grants.push(`grant insert on ${target} to "${databaseRole}"`)
  const changeable = [...table.columns].filter(([, column]) => mayChange(column, role)).map(([name]) => name)
  if (may('update') && changeable.length > 0)
    grants.push(`grant update (${quoted(changeable)}) on ${target} to "${databaseRole}"`)
  if (may('delete')) grants.push(`grant delete on ${target} to "${databaseRole}"`)
  return grants
}

function mayChange(column: ColumnDeclaration, role: AccessRole): boolean {
  if (!column.personal) return column.changeable === true
  const working = purposesOf(role)
  return !column.fixed && readersOf(column).some((purpose) => working.includes(purpose))
}

const quoted = (columns: string[]) => columns.map((column) => `"${column}"`).join(', ')
