import { sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { RoleNames } from '../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'

/** The roles that read names, and so may search by them. */
const searching = ['customer', 'prospecting', 'marketing', 'invitation', 'rights', 'seller-desk'] as const

/** LIKE's own signs in what somebody typed are letters like others. */
const escaped = (text: string) => `regexp_replace(${text}, '([%_\\\\])', '\\\\\\1', 'g')`

/**
 * The search for people. It is a definer function, since PostgreSQL uses no trigram index behind a policy (64 ms against
 * 0.8 ms); it tests the bits of the calling role itself, which it reads from the session and takes from nobody. The policies
 * still guard the rows that are read by the ids.
 *
 * A name matches when each word typed is in it, folded; an address or a number when the text is part of it; a company when its
 * folded name has the text in it. One or two letters begin a word of a name. The matches come in no order: with one, the
 * planner walked the whole list by name for a text that few have.
 */
export function matchPeopleObject(names: RoleNames): DatabaseObject {
  const everybody = searching.map((role) => `"${names.of(role)}"`).join(', ')
  const signature = 'match_people(text, integer)'
  const seen = (row: string) =>
    `(${row}.permitted_purposes & mask) <> 0 and (${row}.permitted_until is null or ${row}.permitted_until > moment or (${row}.lasting_purposes & mask) <> 0)`
  return {
    kind: 'function',
    name: 'match_people',
    definition: `create or replace function diskret.match_people(sought text, most integer)
      returns table (person_id uuid) language plpgsql stable security definer
      set search_path = '' set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off as $function$
    declare
      mask constant integer := diskret.calling_mask();
      moment constant timestamptz := diskret.clock();
      plain constant text := ${escaped("btrim(regexp_replace(diskret.folded(sought), '\\s+', ' ', 'g'))")};
      words constant text[] := array(select '%' || w.word || '%' from unnest(string_to_array(plain, ' ')) w(word) order by length(w.word) desc);
      part constant text := '%' || ${escaped('lower(btrim(normalize(sought, NFC)))')} || '%';
      -- A number is what holds no letter; fewer than four digits are in too many numbers.
      digits constant text := coalesce(substring(ltrim(regexp_replace(sought, '[+() ./-]', '', 'g'), '0') from '^[0-9]{4,}$'), '');
      found uuid[] := '{}';
    begin
      if plain = '' then return; end if;
      if length(words[1]) <= 4 and digits = '' then
        return query select p.id from diskret.people p
          where (p.folded_name like plain || '%' or p.folded_name like '% ' || plain || '%') and ${seen('p')} limit most;
        return;
      end if;
      if cardinality(words) = 1 then
        found := array(select p.id from diskret.people p where p.folded_name like words[1] and ${seen('p')} limit most);
      else
        found := array(select p.id from diskret.people p where p.folded_name like words[1] and p.folded_name like all(words) and ${seen('p')} limit most);
      end if;
      if cardinality(found) < most and part !~ '\\s' then
        found := found || array(select e.person_id from diskret.email_addresses e where e.address like part and ${seen('e')} limit most);
      end if;
      if cardinality(found) < most and digits <> '' then
        found := found || array(select n.person_id from diskret.phone_numbers n where n.number like '%' || digits || '%' and ${seen('n')} limit most);
      end if;
      if cardinality(found) < most then
        found := found || array(select m.person_id from diskret.companies c join diskret.employments m on m.company_id = c.id
          where c.match_key like '%' || plain || '%' and ${seen('m')} limit most);
      end if;
      return query select distinct u.id from unnest(found) u(id) limit most;
    end $function$;
    revoke all on function diskret.${signature} from public;
    grant execute on function diskret.${signature} to ${everybody}`,
  }
}

/**
 * @param sought what somebody typed
 * @param most how many ids at most
 * @returns ids of people whom the role of the transaction may see, in no order
 */
export async function matchPeople(tx: Transaction, sought: string, most: number): Promise<string[]> {
  const { rows } = await tx.execute<{ person_id: string }>(
    sql`select person_id from diskret.match_people(${sought}, ${most}::integer)`,
  )
  return rows.map((row) => row.person_id)
}
