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
 * A name matches when each word typed is in it, folded; an address when the text is part of it; a number when it ends with
 * the digits typed; a company when its folded name has the text in it.
 */
export function findPeopleIdsObject(names: RoleNames): DatabaseObject {
  const everybody = searching.map((role) => `"${names.of(role)}"`).join(', ')
  const signature = 'find_people_ids(text, integer, text, text, uuid, timestamptz)'
  return {
    kind: 'function',
    name: 'find_people_ids',
    definition: `create or replace function diskret.find_people_ids(sought text, most integer, sorted text default 'name',
        after_name text default null, after_id uuid default null, before_time timestamptz default null)
      returns table (person_id uuid) language plpgsql stable security definer
      set search_path = '' set plan_cache_mode = force_custom_plan as $function$
    declare
      broad constant integer := 10000;
      mask constant integer := diskret.calling_mask();
      moment constant timestamptz := diskret.clock();
      plain constant text := ${escaped("btrim(regexp_replace(diskret.folded(sought), '\\s+', ' ', 'g'))")};
      words constant text[] := array(select '%' || w.word || '%' from unnest(string_to_array(plain, ' ')) w(word) order by length(w.word) desc);
      part constant text := '%' || ${escaped('lower(btrim(normalize(sought, NFC)))')} || '%';
      -- A number is what holds no letter; fewer than four digits end too many numbers.
      digits constant text := coalesce(substring(ltrim(regexp_replace(sought, '[+() ./-]', '', 'g'), '0') from '^[0-9]{4,}$'), '');
      others uuid[] := '{}';
      matching text := 'p.folded_name like $5 and p.folded_name like all($6)';
    begin
      if plain = '' then return; end if;
      -- Shorter texts have no trigram: they are looked for in names alone.
      if length(plain) > 2 then
        if part !~ '\\s' then
          others := others || array(select e.person_id from diskret.email_addresses e
            where e.address like part and (e.permitted_purposes & mask) <> 0 limit broad + 1);
        end if;
        if digits <> '' then
          others := others || array(select n.person_id from diskret.phone_numbers n
            where n.number like '%' || digits and (n.permitted_purposes & mask) <> 0 limit broad + 1);
        end if;
        others := others || array(select m.person_id from diskret.companies c join diskret.employments m on m.company_id = c.id
          where c.match_key like '%' || plain || '%' and (m.permitted_purposes & mask) <> 0 limit broad + 1);
      end if;
      if cardinality(words) = 1 then matching := 'p.folded_name like $5'; end if;
      if cardinality(others) > broad then
        matching := '(' || matching || ' or exists (select from diskret.email_addresses e where e.person_id = p.id and e.address like $8)
          or exists (select from diskret.phone_numbers n where n.person_id = p.id and n.number like $11)
          or exists (select from diskret.employments m join diskret.companies c on c.id = m.company_id where m.person_id = p.id and c.match_key like $9))';
      elsif cardinality(others) > 0 then
        matching := '(' || matching || ' or p.id = any($7))';
      end if;
      -- The mask stands in the text, so that the partial index of the list fits.
      return query execute format('select p.id from diskret.people p where %s and (p.permitted_purposes & %s) <> 0
          and (p.permitted_until is null or p.permitted_until > $1 or (p.lasting_purposes & %s) <> 0) and %s order by %s limit $10',
        matching, mask, mask,
        case when after_id is null then 'true' when sorted = 'name' then '(p.name collate "da-x-icu", p.id) > ($2, $3)'
          else '(p.recorded_at, p.id) < ($4, $3)' end,
        case when sorted = 'name' then 'p.name collate "da-x-icu", p.id' else 'p.recorded_at desc, p.id desc' end)
        using moment, after_name, after_id, before_time, words[1], words, others, part, '%' || plain || '%', most, case when digits <> '' then '%' || digits end;
    end $function$;
    revoke all on function diskret.${signature} from public;
    grant execute on function diskret.${signature} to ${everybody}`,
  }
}

/** Where a page begins: behind the last person of the page before. */
export interface PageStart {
  name?: string | undefined
  recordedAt?: string | undefined
  id: string
}

/**
 * @param sought what somebody typed
 * @param most how many ids at most
 * @returns ids of people whom the role of the transaction may see, in the order asked for
 */
export async function findPeopleIds(
  tx: Transaction,
  sought: string,
  most: number,
  sort: 'name' | '-recorded_at' = 'name',
  after: PageStart | null = null,
): Promise<string[]> {
  const { rows } = await tx.execute<{ person_id: string }>(
    sql`select person_id from diskret.find_people_ids(${sought}, ${most}::integer, ${sort === 'name' ? 'name' : 'recorded'},
      ${after?.name ?? null}, ${after?.id ?? null}::uuid, ${after?.recordedAt ?? null}::timestamptz)`,
  )
  return rows.map((row) => row.person_id)
}
