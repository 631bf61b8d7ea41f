import { getTableColumns } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import type { RoleNames } from '../purposes/role-names.ts'

/** A table and its columns in which an identifier of somebody else may stand. */
export interface SearchedTable {
  table: DeclaredTable
  columns: { name: string; type: string }[]
}

/**
 * Every declared column of text or JSON in which somebody's identifiers may stand by accident (ERA-11). Left out are columns
 * that hold an identifier of their own row's subject, which is that one's own; the audit, which holds ids that lead nowhere
 * and nothing else, and can be changed by nobody; the accounts of staff; and rows that an import stages, which asks the ledger
 * before they become anybody.
 */
export function searchedTables(tables: readonly DeclaredTable[]): SearchedTable[] {
  return tables.flatMap((table) => {
    const isAccount = subjectsOf(table.declaration).some(({ kind, via }) => kind === 'account' && via === 'itself')
    const { appendOnly, retention } = table.declaration
    const isStaging = retention.start === 'import-ended' && retention.keep === 'P0D'
    if (appendOnly || isAccount || isStaging || !table.columns.has('id')) return []
    const columns = (Object.values(getTableColumns(table.table as unknown as PgTable)) as PgColumn[]).flatMap(
      (column) => {
        const declared = table.columns.get(column.name)
        const type = column.getSQLType()
        if (!['text', 'text[]', 'jsonb'].includes(type) || column.primary || column.generated) return []
        return declared?.personal && declared.identifier ? [] : [{ name: column.name, type }]
      },
    )
    return columns.length > 0 ? [{ table, columns }] : []
  })
}

const separators = '[[:space:]()./-]{0,3}'
// What a text must hold to be worth a look: an at sign, seven digits, or the beginning of an id.
const worthwhile = `@|[0-9](${separators}[0-9]){6}|[0-9a-f]{8}-[0-9a-f]{4}-`

// What may be a name: a capital word and another, with at most one small word between (`Anna von Holm`).
const nameShape = "[[:upper:]][[:alpha:].''-]*[[:space:]]+([[:lower:]]+[[:space:]]+)?[[:upper:]]"

const asText = ({ name, type }: { name: string; type: string }) => {
  if (type === 'text[]') return `coalesce(diskret.joined_texts("${name}"), '')`
  return type === 'jsonb' ? `coalesce("${name}"::text, '')` : `coalesce("${name}", '')`
}
const contentOf = ({ columns }: SearchedTable) => `(${columns.map(asText).join(" || E'\\n' || ")})`

/**
 * The search of all text for identifiers. Each table has an index on the identifiers that stand in its texts, which is small,
 * since few texts hold one, and finds a number in every notation; reading a million texts would take seconds. Behind a policy
 * PostgreSQL would not use it, so a function of the owner's asks, for `rights` alone. The index holds the digits of a number
 * seven at a time: who finds a row reads its text before believing it.
 */
export function identifierSearch(tables: readonly DeclaredTable[], names: RoleNames): DatabaseObject[] {
  const searched = searchedTables(tables)
  const rights = `"${names.of('rights')}"`
  const free = searched.flatMap(({ table, columns }) => {
    const own = columns.filter(({ name, type }) => {
      const declared = table.columns.get(name)
      return type === 'text' && declared?.personal === true && declared.freeText === true
    })
    return own.length > 0 ? [{ table, columns: own }] : []
  })
  const mentions = free.map(
    (one) => `select '${one.table.name}', t.id::text, c.name, c.content
      from (select * from diskret."${one.table.name}" where ${contentOf(one)} ~ '${nameShape}' and (diskret.names_in(${contentOf(one)}) @> array[family, given] or diskret.names_in(${contentOf(one)}) @> array[family, initial])) t
      cross join lateral (values ${one.columns.map((column) => `('${column.name}', ${asText(column)})`).join(', ')}) c (name, content)
      where c.content <> ''`,
  )
  const parts = searched.map(
    (one) => `select '${one.table.name}', t.id::text, c.name, c.content
      from (select * from diskret."${one.table.name}" where ${contentOf(one)} ~ '${worthwhile}' and diskret.identifiers_in(${contentOf(one)}) && wanted) t
      cross join lateral (values ${one.columns.map((column) => `('${column.name}', ${asText(column)})`).join(', ')}) c (name, content)
      where c.content <> ''`,
  )
  const redactions = searched.flatMap(({ table, columns }) =>
    columns
      .filter(({ type }) => type !== 'text[]')
      .map(
        ({ name, type }) => `if place_table = '${table.name}' and place_column = '${name}' then
          update diskret."${table.name}" set "${name}" = text_after${type === 'jsonb' ? '::jsonb' : ''} where id::text = place_row and "${name}"${type === 'jsonb' ? '::text' : ''} = text_before;
          return found; end if;`,
      ),
  )
  return [
    {
      kind: 'function',
      name: 'joined_texts',
      definition: `create or replace function diskret.joined_texts(texts text[]) returns text language sql immutable strict parallel safe set search_path = '' as $function$
        select pg_catalog.array_to_string(texts, E'\\n') $function$`,
    },
    {
      kind: 'function',
      name: 'identifiers_in',
      // Asks for a kind of identifier only where a sign of it stands there: the index of each row that is written calls this.
      definition: `create or replace function diskret.identifiers_in(content text) returns text[] language plpgsql immutable strict parallel safe set search_path = '' as $function$
        declare found text[] := '{}';
        begin
          if position('@' in content) > 0 then
            found := found || array(select regexp_replace(lower(m[1]), '[+][^@]*@', '@')
              from regexp_matches(content, '([[:alnum:]._%+-]+@[[:alnum:]-]+([.][[:alnum:]-]+)+)', 'g') m);
          end if;
          if content ~ '[0-9](?:${separators}[0-9]){6}' then
            found := found || array(select substr(d.digits, i, 7)
              from regexp_matches(content, '([0-9](${separators}[0-9]){6,40})', 'g') m
                cross join lateral (select regexp_replace(m[1], '[^0-9]', '', 'g') as digits) d
                cross join lateral generate_series(1, length(d.digits) - 6) i);
          end if;
          if content ~ '[0-9a-f]{8}-[0-9a-f]{4}-' then
            found := found || array(select m[1] from regexp_matches(content, '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})', 'g') m);
          end if;
          return found;
        end $function$`,
    },
    ...searched.map((one): DatabaseObject => {
      const name = `identifiers_${one.table.name}`
      return {
        kind: 'index',
        name,
        definition: `drop index if exists diskret."${name}";
          create index "${name}" on diskret."${one.table.name}" using gin (diskret.identifiers_in(${contentOf(one)})) where ${contentOf(one)} ~ '${worthwhile}'`,
      }
    }),
    {
      kind: 'function',
      name: 'names_in',
      definition: `create or replace function diskret.names_in(content text) returns text[] language sql immutable strict parallel safe set search_path = '' as $function$
        select coalesce(array_agg(distinct lower(m[1])), '{}') from regexp_matches(content, '([[:upper:]][[:alpha:]''-]*)', 'g') m $function$`,
    },
    ...free.map((one): DatabaseObject => {
      const name = `identifiers_names_${one.table.name}`
      return {
        kind: 'index',
        name,
        definition: `drop index if exists diskret."${name}";
          create index "${name}" on diskret."${one.table.name}" using gin (diskret.names_in(${contentOf(one)})) where ${contentOf(one)} ~ '${nameShape}'`,
      }
    }),
    {
      kind: 'function',
      name: 'find_names',
      definition: `create or replace function diskret.find_names(given text, initial text, family text) returns table (found_table text, found_row text, found_column text, found_text text)
        language plpgsql stable security definer set search_path = '' as $function$
        begin ${mentions.map((part) => `return query ${part};`).join('\n')} end $function$;
        revoke all on function diskret.find_names(text, text, text) from public; grant execute on function diskret.find_names(text, text, text) to ${rights}`,
    },
    {
      kind: 'function',
      name: 'find_identifiers',
      definition: `create or replace function diskret.find_identifiers(wanted text[]) returns table (found_table text, found_row text, found_column text, found_text text)
        language plpgsql stable security definer set search_path = '' as $function$
        begin ${parts.map((part) => `return query ${part};`).join('\n')} end $function$;
        revoke all on function diskret.find_identifiers(text[]) from public; grant execute on function diskret.find_identifiers(text[]) to ${rights}`,
    },
    {
      kind: 'function',
      name: 'redact_text',
      definition: `create or replace function diskret.redact_text(place_table text, place_row text, place_column text, text_before text, text_after text) returns boolean
        language plpgsql security definer set search_path = '' as $function$
        begin ${redactions.join('\n')} return false; end $function$;
        revoke all on function diskret.redact_text(text, text, text, text, text) from public;
        grant execute on function diskret.redact_text(text, text, text, text, text) to ${rights}`,
    },
  ]
}
