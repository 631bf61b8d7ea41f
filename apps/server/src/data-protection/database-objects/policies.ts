import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import { carriesPermission } from '../declarations/personal-table.ts'
import { roleMask, writersOf } from '../declarations/readable-columns.ts'
import { accessRoles, purposesOf } from '../purposes/purposes.ts'
import { importerRole, type RoleNames } from '../purposes/role-names.ts'

/**
 * The test that every policy makes, on the row's own columns: some purpose of the mask is permitted now. A permission that
 * ends by time has its end here, for nothing has to happen for it to end.
 * @param mask bits of the role's purposes, a constant in the SQL so that partial indexes fit
 * @param row alias and dot, or empty
 */
export function permittedNow(mask: number, row = ''): string {
  return `(${row}permitted_purposes & ${mask}) <> 0 and (${row}permitted_until is null or ${row}permitted_until > diskret.clock() or (${row}lasting_purposes & ${mask}) <> 0)`
}

/**
 * The row-level policies of a table: one for each role, on one constant. Inserts pass the policy, since the definer trigger
 * of the table sets the bits and refuses a hidden subject; an update may not lead out of what the role sees.
 */
export function policiesOf(table: DeclaredTable, names: RoleNames): DatabaseObject[] {
  if (!carriesPermission(table.declaration)) return []
  const policies = accessRoles.flatMap((role) => {
    const mask = roleMask(table, role)
    if (mask !== 0) return [policy(table.name, role, names.of(role), permittedNow(mask))]
    // Whoever may write down what it may not read, such as an objection that a seller takes.
    const writes = writersOf(table, 'insert').some((purpose) => purposesOf(role).includes(purpose))
    return writes ? [policy(table.name, role, names.of(role), 'false')] : []
  })
  if (table.declaration.importer) policies.push(policy(table.name, importerRole, names.of(importerRole), 'true'))
  return policies
}

function policy(table: string, role: string, databaseRole: string, test: string): DatabaseObject {
  const name = role.replaceAll('-', '_')
  return {
    kind: 'policy',
    name: `${table}.${name}`,
    definition: `drop policy if exists "${name}" on diskret."${table}";
      create policy "${name}" on diskret."${table}" for all to "${databaseRole}" using (${test}) with check (true)`,
  }
}
