import { sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { RoleNames } from '../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { withinOneTypo } from './within-one-typo.ts'

const searching = ['customer', 'prospecting', 'marketing', 'invitation', 'rights', 'seller-desk'] as const

/** The nearest names by their trigrams, of those whom the calling role may see; a definer function as `match_people` is. */
export function similarPeopleObject(names: RoleNames): DatabaseObject {
  const signature = 'similar_people(text, integer)'
  return {
    kind: 'function',
    name: 'similar_people',
    definition: `create or replace function diskret.similar_people(sought text, most integer)
      returns table (person_id uuid, folded text) language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $function$
      declare
        wanted constant text := diskret.folded(sought);
        -- Two letters that changed places leave too few trigrams; these words are looked for as they may have been meant.
        swapped constant text[] := array(select '%' || regexp_replace(left(wanted, i - 1) || substr(wanted, i + 1, 1) || substr(wanted, i, 1) || substr(wanted, i + 2),
            '([%_\\\\])', '\\\\\\1', 'g') || '%' from generate_series(1, length(wanted) - 1) i where length(wanted) <= 30);
      begin
        -- Only a superuser may name a setting of an extension in the function's own SET.
        perform set_config('pg_trgm.word_similarity_threshold', '0.4', true);
        return query select p.id, p.folded_name from diskret.people p
          where p.folded_name operator(public.%>) wanted and diskret.may_see(p.permitted_purposes, p.lasting_purposes, p.permitted_until)
          order by public.word_similarity(wanted, p.folded_name) desc limit most;
        return query select p.id, p.folded_name from unnest(swapped) s(word) cross join lateral (
            select n.id, n.folded_name from diskret.people n where n.folded_name like s.word
              and diskret.may_see(n.permitted_purposes, n.lasting_purposes, n.permitted_until) limit most) p limit most;
      end $function$;
      revoke all on function diskret.${signature} from public;
      grant execute on function diskret.${signature} to ${searching.map((role) => `"${names.of(role)}"`).join(', ')}`,
  }
}

/**
 * People whose name has every word typed, one of them with one wrong letter.
 * @returns ids, the nearest first
 */
export async function findSimilarPeople(tx: Transaction, sought: string, most: number): Promise<string[]> {
  // One letter of three is not a typo but another word.
  if (!/[^\s]{4}/.test(sought)) return []
  const { rows } = await tx.execute<{ person_id: string; folded: string; sought: string }>(
    sql`select person_id, folded, diskret.folded(${sought}) as sought from diskret.similar_people(${sought}, 200)`,
  )
  return rows
    .filter((row) => {
      const names = row.folded.split(/[^\p{L}\p{N}]+/u)
      const typed = row.sought.split(/\s+/).filter(Boolean)
      const wrong = typed.filter((word) => !names.some((name) => name.startsWith(word)))
      return (
        wrong.length <= 1 && wrong.every((word) => word.length > 3 && names.some((name) => withinOneTypo(word, name)))
      )
    })
    .map((row) => row.person_id)
    .filter((id, place, all) => all.indexOf(id) === place)
    .slice(0, most)
}
