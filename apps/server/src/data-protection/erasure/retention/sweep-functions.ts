import type { DatabaseObject } from '../../../platform/database/declared-objects.ts'
import type { DeclaredTable } from '../../declarations/personal-table.ts'
import type { RoleNames } from '../../purposes/role-names.ts'
import { sweepOf } from './sweep-plan.ts'

/**
 * Rows that no role may delete go by a function of the owner's, in whole months and never before their time: it computes the
 * end itself, so that nobody can ask for younger ones to go (AUD-2, RET-4).
 */
export function sweepFunctions(tables: readonly DeclaredTable[], names: RoleNames): DatabaseObject[] {
  const branches = tables.flatMap((table) => {
    const sweep = sweepOf(table, tables)
    if (sweep === null || sweep === 'with-others' || sweep.role !== null) return []
    return [
      `if swept_table = '${table.name}' then
        first_kept := (date_trunc('month', diskret.today() - interval '${table.declaration.retention.keep}'))::timestamptz;
        delete from diskret."${table.name}" t where ${sweep.ended.replace('$1::timestamptz', 'first_kept')};
        get diagnostics gone = row_count; return gone; end if;`,
    ]
  })
  return [
    sweepSources(tables, names),
    {
      kind: 'function',
      name: 'sweep_ended',
      definition: `create or replace function diskret.sweep_ended(swept_table text) returns bigint
        language plpgsql security definer set search_path = '' as $function$
        declare first_kept timestamptz; gone bigint;
        begin ${branches.join('\n')} return 0; end $function$;
        revoke all on function diskret.sweep_ended(text) from public;
        grant execute on function diskret.sweep_ended(text) to "${names.of('rights')}"`,
    },
  ]
}

/**
 * Sources that nothing comes from any more: whoever came from them is gone. What names a source is known from the declarations.
 * A run of a list may be under way for hours, and names its source in its own row.
 */
function sweepSources(tables: readonly DeclaredTable[], names: RoleNames): DatabaseObject {
  const naming = tables.filter(({ columns }) => columns.has('source_id')).map(({ name }) => name)
  const unnamed = naming
    .map((name) => `and not exists (select from diskret."${name}" r where r.source_id = s.id)`)
    .join('\n')
  return {
    kind: 'function',
    name: 'sweep_sources',
    definition: `create or replace function diskret.sweep_sources() returns bigint
      language plpgsql security definer set search_path = '' as $function$
      declare gone bigint;
      begin
        delete from diskret.sources where id in (select s.id from diskret.sources s
          where s.recorded_at < diskret.clock() - interval '1 day' ${unnamed} limit ${sourcesAtOnce} for update skip locked);
        get diagnostics gone = row_count; return gone;
      end $function$;
      revoke all on function diskret.sweep_sources() from public;
      grant execute on function diskret.sweep_sources() to "${names.of('rights')}"`,
  }
}

/** Few at a time: for each one PostgreSQL looks through the tables that refer to it. */
const sourcesAtOnce = 50
