import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { RoleNames } from '../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'

/** The roles that read what a task says, and so may search in it. */
const searching = ['customer', 'prospecting', 'rights', 'seller-desk'] as const

/** LIKE's own signs in what somebody typed are letters like others. */
const escaped = (text: string) => `regexp_replace(${text}, '([%_\\\\])', '\\\\\\1', 'g')`

/**
 * The search in titles of tasks: each word typed is part of it, folded; one or two letters begin a word. A definer function, since
 * PostgreSQL uses no trigram index behind a policy; it tests the bits of the calling role itself, and the policies still guard the
 * rows that are read by the ids.
 */
export function matchTasksObject(names: RoleNames): DatabaseObject {
  const everybody = searching.map((role) => `"${names.of(role)}"`).join(', ')
  const signature = 'match_tasks(text, integer)'
  const seen = 'diskret.may_see(t.permitted_purposes, t.lasting_purposes, t.permitted_until)'
  return {
    kind: 'function',
    name: 'match_tasks',
    definition: `create or replace function diskret.match_tasks(sought text, most integer)
      returns table (task_id uuid) language plpgsql stable security definer
      set search_path = '' set plan_cache_mode = force_custom_plan set enable_seqscan = off as $function$
    declare
      plain constant text := ${escaped("btrim(regexp_replace(diskret.folded(sought), '\\s+', ' ', 'g'))")};
      words constant text[] := array(select '%' || w.word || '%' from unnest(string_to_array(plain, ' ')) w(word) order by length(w.word) desc);
    begin
      if plain = '' then return; end if;
      if length(words[1]) <= 4 then
        return query select t.id from diskret.tasks t
          where (diskret.folded(t.title) like plain || '%' or diskret.folded(t.title) like '% ' || plain || '%') and ${seen} limit most;
      else
        return query select t.id from diskret.tasks t
          where diskret.folded(t.title) like words[1] and diskret.folded(t.title) like all(words) and ${seen} limit most;
      end if;
    end $function$;
    revoke all on function diskret.${signature} from public;
    grant execute on function diskret.${signature} to ${everybody}`,
  }
}

/**
 * The same search told of each row, for a word that so many titles have that a list meets its fifty on the way: fetching all
 * that match, to sort them, took 13 s among three million tasks.
 * @param sought what somebody typed
 * @returns a condition on `tasks`
 */
export async function titleHas(tx: Transaction, sought: string): Promise<SQL> {
  const plain = sql.raw(escaped("btrim(regexp_replace(diskret.folded(typed.sought), '\\s+', ' ', 'g'))"))
  const { rows } = await tx.execute<{ pattern: string }>(
    sql`select case when max(length(word)) over () <= 2 then '% ' || plain || '%' else '%' || word || '%' end as pattern
      from (select ${plain} as plain from (select ${sought}::text as sought) typed) folded, unnest(string_to_array(plain, ' ')) word`,
  )
  const patterns = sql.param([...new Set(rows.map(({ pattern }) => pattern))])
  return sql`' ' || diskret.folded(tasks.title) like all (${patterns}::text[])`
}

/**
 * @param sought what somebody typed
 * @param most how many ids at most
 * @returns ids of tasks whose title has it and which the role of the transaction may see, in no order
 */
export async function matchTasks(tx: Transaction, sought: string, most: number): Promise<string[]> {
  const { rows } = await tx.execute<{ task_id: string }>(
    sql`select task_id from diskret.match_tasks(${sought}, ${most}::integer)`,
  )
  return rows.map((row) => row.task_id)
}
