import type { ClientBase } from 'pg'

/**
 * What must stand before any table: the schema, the extensions of search, and the functions that defaults and indexes of
 * tables name. Run at each start; it changes nothing that is as it should be.
 * @param client the owner's connection
 */
export async function layFoundation(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ ready: boolean }>(
    `select to_regprocedure('diskret.clock()') is not null and to_regprocedure('diskret.folded(text)') is not null as ready`,
  )
  if (rows[0]?.ready) return
  await client.query(`
    create schema if not exists diskret;
    create extension if not exists pg_trgm with schema public;
    create extension if not exists unaccent with schema public;
    ${clockFunction(false)};
    ${foldedFunction}`)
}

/**
 * The one clock of SQL. Only a practice installation reads the offset that the door sets: elsewhere a setting that anybody
 * can make must not move the time. Its body is bound when it is made, so it needs no search path of its own, and PostgreSQL
 * writes it into the statement: with one it was called for each row of each policy, which made filtered lists half as fast again.
 */
export function clockFunction(practice: boolean): string {
  const offset = practice
    ? ` + coalesce(nullif(current_setting('diskret.clock_offset', true), '')::interval, interval '0')`
    : ''
  return `create or replace function diskret.clock() returns timestamptz language sql stable parallel safe return now()${offset}`
}

/**
 * Text as it is compared and searched: case, composition and accents do not count, and æ, ø, å may be written ae, oe, aa.
 * Immutable, so that indexes may use it: the dictionary is named, and belongs to the extension.
 */
export const foldedFunction = `create or replace function diskret.folded(value text) returns text
  language sql immutable strict parallel safe set search_path = '' as $function$
    select public.unaccent('public.unaccent'::regdictionary,
      replace(replace(replace(replace(replace(lower(normalize(value, NFC) collate "und-x-icu"), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), 'ä', 'ae'), 'ö', 'oe'))
  $function$`
