import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import type { RoleNames } from '../purposes/role-names.ts'
import { subjectConditions } from './subject-conditions.ts'

/**
 * The function `tables_without(ids)`: the names of the tables that hold nothing about the persons; whatever it does not name has
 * to be read, a table that it does not know too. It runs with the rights of whoever asks. Being a function, its plan over forty
 * tables is made once for a connection: each time, that took longer than the answer.
 */
export function tablesWithoutObject(tables: readonly DeclaredTable[], names: RoleNames): DatabaseObject {
  const questions = tables.flatMap((table) => {
    const conditions = subjectConditions(table, tables, 't', 'ids')
    return conditions
      ? [`select '${table.name}' where not exists (select from diskret."${table.name}" t where ${conditions.leadsTo})`]
      : []
  })
  return {
    kind: 'function',
    name: 'tables_without',
    definition: `create or replace function diskret.tables_without(ids uuid[]) returns text[] language plpgsql stable set search_path = '' as $function$
      begin return array(${questions.join('\nunion all ') || 'select null::text where false'}); end $function$;
      revoke all on function diskret.tables_without(uuid[]) from public;
      grant execute on function diskret.tables_without(uuid[]) to "${names.of('rights')}"`,
  }
}
