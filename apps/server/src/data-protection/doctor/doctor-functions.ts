import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { RoleNames } from '../purposes/role-names.ts'

/** Recomputes what everybody permits and counts whose row carries something else: two numbers, nothing of anybody. */
export function doctorFunctions(names: RoleNames): DatabaseObject[] {
  return [
    {
      kind: 'function',
      name: 'count_wrong_permissions',
      definition: `create or replace function diskret.count_wrong_permissions() returns table (wrong bigint, people bigint)
        language sql security definer set search_path = '' as $function$
          select count(*) filter (where (p.permitted_purposes, p.lasting_purposes) is distinct from (c.permitted, c.lasting)
              or p.permitted_until is distinct from c.ends) as wrong, count(*) as people
            from diskret.people p join diskret.computed_permissions(array(select id from diskret.people)) c on c.person_id = p.id
        $function$;
        revoke all on function diskret.count_wrong_permissions() from public;
        grant execute on function diskret.count_wrong_permissions() to "${names.of('security')}"`,
    },
  ]
}
