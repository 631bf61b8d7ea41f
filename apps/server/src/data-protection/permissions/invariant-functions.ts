import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { bitsOfRow, personTable } from '../database-objects/carried-bits.ts'
import { carriesPermission, type DeclaredTable } from '../declarations/personal-table.ts'
import type { RoleNames } from '../purposes/role-names.ts'

/**
 * Counts, past every policy, what must never be: rows that carry other bits than their subjects permit, and people without an
 * open basis or a day of erasure. Counts alone, nothing of anybody.
 */
export function invariantFunctions(tables: readonly DeclaredTable[], names: RoleNames): DatabaseObject[] {
  const carrying = tables.filter((table) => carriesPermission(table.declaration) && table.name !== personTable)
  const counts = carrying.map(
    (
      table,
    ) => `select '${table.name}', count(*) from diskret."${table.name}" r cross join lateral (${bitsOfRow(table, 'r')}) b
      where (r.permitted_purposes, r.lasting_purposes) is distinct from (b.permitted, b.lasting) or r.permitted_until is distinct from b.ends`,
  )
  return [
    {
      kind: 'function',
      name: 'count_wrong_carried',
      definition: `create or replace function diskret.count_wrong_carried() returns table (carrying text, wrong bigint)
        language sql stable security definer set search_path = '' as $function$
          ${counts.join('\n union all ')}
          union all
          select 'people without basis or day of erasure', count(*) from diskret.people p where p.due_for_erasure_on is null
            and not exists (select from diskret.legal_bases b where b.person_id = p.id and b.closed_at is null and b.kind <> 'soft-opt-in')
        $function$;
        revoke all on function diskret.count_wrong_carried() from public;
        grant execute on function diskret.count_wrong_carried() to "${names.of('security')}"`,
    },
  ]
}
