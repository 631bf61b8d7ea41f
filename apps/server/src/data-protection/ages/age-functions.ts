import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { importerRole, type RoleNames } from '../purposes/role-names.ts'

const recording = ['customer', 'prospecting', 'marketing', 'invitation', 'rights', 'seller-desk', importerRole] as const

/**
 * Whether the person is known to be too young to consent by themselves (CON-36). A definer function, since ages are read under
 * `rights` alone: who writes down a yes learns no more than that.
 */
export function ageFunctions(names: RoleNames): DatabaseObject[] {
  const everybody = recording.map((role) => `"${names.of(role)}"`).join(', ')
  return [
    {
      kind: 'function',
      name: 'is_child',
      definition: `create or replace function diskret.is_child(person uuid) returns boolean language sql stable security definer set search_path = '' as $function$
        select coalesce((select a.band = 'child' from diskret.ages a where a.person_id = person order by a.recorded_at desc, a.id desc limit 1), false)
      $function$; revoke all on function diskret.is_child(uuid) from public; grant execute on function diskret.is_child(uuid) to ${everybody}`,
    },
  ]
}
