import { sql } from 'drizzle-orm'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { Transaction } from '../door/door.ts'
import { importerRole, type RoleNames } from '../purposes/role-names.ts'

/** What identifies somebody: addresses in lower case, numbers in E.164, the name. */
export interface Identifiers {
  emails: readonly string[]
  phones: readonly string[]
  name: string
}

/** A living person who is certainly the same; the id is null when the caller may not see them. */
export interface IdentifierMatch {
  personId: string | null
}

/** The roles that register people, and so may ask whether one is there. */
const registering = ['customer', 'prospecting', 'marketing', 'invitation', 'rights', 'seller-desk'] as const

/**
 * Certain is: the same address and the same name, or the same number and the same name. First and last word of the name
 * count, without case, accents and composition, in either order. Colleagues share addresses (info@), and numbers repeat, so
 * neither is proof of identity by itself (ERA-17). It looks past the policies, and hands out no id of a hidden person.
 */
export function matchIdentifiersObjects(names: RoleNames): DatabaseObject[] {
  const roles = [...registering, importerRole] as const
  const everybody = roles.map((role) => `"${names.of(role)}"`).join(', ')
  return [
    {
      kind: 'function',
      name: 'ends_of_name',
      definition: `create or replace function diskret.ends_of_name(name text) returns text[] language sql immutable strict set search_path = '' as $function$
        select array(select unnest(array[words[1], words[cardinality(words)]]) order by 1)
          from (select string_to_array(btrim(regexp_replace(diskret.folded(name), '[^[:alnum:]]+', ' ', 'g')), ' ') as words) w
      $function$; revoke all on function diskret.ends_of_name(text) from public`,
    },
    {
      kind: 'function',
      name: 'match_identifiers',
      definition: `create or replace function diskret.match_identifiers(emails text[], phones text[], name text)
        returns table (person_id uuid) language sql stable security definer set search_path = '' as $function$
        select case when diskret.may_see(p.permitted_purposes, p.lasting_purposes, p.permitted_until) then p.id end
          from diskret.people p
          where p.id in (
              select e.person_id from diskret.email_addresses e where e.address = any(emails)
              union select n.person_id from diskret.phone_numbers n where n.number = any(phones))
            and diskret.ends_of_name(p.name) = diskret.ends_of_name(match_identifiers.name)
          order by 1 nulls last
      $function$;
      revoke all on function diskret.match_identifiers(text[], text[], text) from public;
      grant execute on function diskret.match_identifiers(text[], text[], text) to ${everybody}`,
    },
  ]
}

/**
 * Finds the living persons who certainly are the one described, hidden ones too.
 * @returns one entry for each, those whom the caller may see first
 */
export async function matchIdentifiers(
  tx: Transaction,
  { emails, phones, name }: Identifiers,
): Promise<IdentifierMatch[]> {
  if (emails.length === 0 && phones.length === 0) return []
  const { rows } = await tx.execute<{ person_id: string | null }>(
    sql`select person_id from diskret.match_identifiers(${sql.param([...emails])}::text[], ${sql.param([...phones])}::text[], ${name})`,
  )
  return rows.map((row) => ({ personId: row.person_id }))
}
