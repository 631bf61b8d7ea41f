import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { RoleNames } from '../purposes/role-names.ts'

/** The roles under which values are corrected, and people erased. */
const correcting = ['customer', 'prospecting', 'seller-desk', 'rights'] as const

/**
 * Who has got data about a person, and when last. A definer function, since disclosures are the officer's; of whom the calling
 * role does not see, or does not see any more, it says nothing, but to `rights`.
 */
export function recipientFunctions(names: RoleNames): DatabaseObject[] {
  const everybody = correcting.map((role) => `"${names.of(role)}"`).join(', ')
  return [
    {
      kind: 'function',
      name: 'disclosed_to',
      definition: `create or replace function diskret.disclosed_to(person uuid) returns table (recipient text, what text, day text)
        language sql stable security definer set search_path = '' as $function$
        select d.recipient, d.what, max(d.at)::date::text from diskret.disclosures d
          where d.person_id = person and d.recipient <> 'person' and (current_setting('role') = '${names.of('rights')}' or exists
            (select from diskret.people p where p.id = person and diskret.may_see(p.permitted_purposes, p.lasting_purposes, p.permitted_until)))
          group by d.recipient, d.what
      $function$;
      revoke all on function diskret.disclosed_to(uuid) from public;
      grant execute on function diskret.disclosed_to(uuid) to ${everybody}`,
    },
  ]
}
