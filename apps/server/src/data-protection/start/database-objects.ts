import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { carriedBitsOf } from '../database-objects/carried-bits.ts'
import { grantsOf } from '../database-objects/grants.ts'
import { listIndexesOf } from '../database-objects/list-indexes.ts'
import { policiesOf } from '../database-objects/policies.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import { tablesWithoutObject } from '../discovery/tables-without.ts'
import { identifierSearch } from '../erasure/identifier-search.ts'
import { sweepFunctions } from '../erasure/retention/sweep-functions.ts'
import { freeTextObjects } from '../free-text/text-functions.ts'
import { invariantObjects } from '../invariants/invariant.ts'
import { invariants } from '../invariants/invariants.ts'
import { guards } from '../permissions/guards.ts'
import { permissionFunctions } from '../permissions/permission-functions.ts'
import type { RoleNames } from '../purposes/role-names.ts'

/**
 * Everything in PostgreSQL that follows from the declarations, in an order in which it can be made.
 * @param tables all declared tables
 * @param extra functions that features bring themselves, such as their search
 */
export function databaseObjects(
  tables: readonly DeclaredTable[],
  names: RoleNames,
  practice: boolean,
  extra: (names: RoleNames) => DatabaseObject[],
): DatabaseObject[] {
  return [
    ...permissionFunctions(names, practice),
    ...guards,
    ...carriedBitsOf(tables, names),
    ...tables.flatMap((table) => [grantsOf(table, names), ...policiesOf(table, names), ...listIndexesOf(table)]),
    tablesWithoutObject(tables, names),
    ...identifierSearch(tables, names),
    ...freeTextObjects(tables, names),
    ...sweepFunctions(tables, names),
    ...invariantObjects(invariants, tables, names),
    ...extra(names),
  ]
}
