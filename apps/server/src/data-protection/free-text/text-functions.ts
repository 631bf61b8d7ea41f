import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import { databaseRoles, importerRole, type RoleNames } from '../purposes/role-names.ts'
import { textPlaces } from './text-places.ts'

/**
 * What makes it impossible to save a text that nobody looked at (SPE-3): a transaction says which texts it has had checked, and a
 * trigger on every declared column of that kind asks. The importer is let through: it takes such texts out before it writes rows.
 * Another trigger notes what was written or changed, for the scan to read (SPE-6).
 */
export function freeTextObjects(tables: readonly DeclaredTable[], names: RoleNames): DatabaseObject[] {
  const everybody = databaseRoles.map((role) => `"${names.of(role)}"`).join(', ')
  // What the importer writes was read line by line before, and the owner's rows are old ones that the scan comes to.
  const isWriter = `current_setting('role') not in ('none', '${names.of(importerRole)}')`
  const open = (signature: string) =>
    `; revoke all on function diskret.${signature} from public; grant execute on function diskret.${signature} to ${everybody}`
  return [
    {
      kind: 'function',
      name: 'attest_text',
      definition: `create or replace function diskret.attest_text(value text) returns void
        language sql set search_path = '' as $function$
        select pg_catalog.set_config('diskret.checked_texts', coalesce(pg_catalog.current_setting('diskret.checked_texts', true), '') || ' ' || md5(value), true)
      $function$${open('attest_text(text)')}`,
    },
    {
      kind: 'function',
      name: 'text_policy',
      definition: `create or replace function diskret.text_policy() returns text
        language sql stable security definer set search_path = '' as $function$
        select coalesce((select choices->>'sensitiveText' from diskret.installation), 'refuse')
      $function$${open('text_policy()')}`,
    },
    {
      kind: 'function',
      name: 'require_checked',
      definition: `create or replace function diskret.require_checked() returns trigger
        language plpgsql set search_path = '' as $function$
        declare value text := to_jsonb(new)->>tg_argv[0];
        begin
          if value is null or current_setting('role') in ('none', '${names.of(importerRole)}') then return new; end if;
          if tg_op = 'UPDATE' and value is not distinct from to_jsonb(old)->>tg_argv[0] then return new; end if;
          if position(md5(value) in coalesce(current_setting('diskret.checked_texts', true), '')) = 0 then
            raise exception using errcode = '23514', constraint = 'SPE-3', message = 'a text that was not looked at for sensitive data';
          end if;
          return new;
        end $function$; revoke all on function diskret.require_checked() from public`,
    },
    {
      kind: 'function',
      name: 'note_changed_text',
      definition: `create or replace function diskret.note_changed_text() returns trigger
        language plpgsql security definer set search_path = '' as $function$
        begin
          insert into diskret.changed_texts (id, place, row_id) values (gen_random_uuid(), tg_argv[0], new.id);
          return null;
        end $function$; revoke all on function diskret.note_changed_text() from public`,
    },
    // A job title is refused when it is written; what lists bring of them the scan comes to.
    ...textPlaces(tables)
      .filter(({ isShort }) => !isShort)
      .flatMap(({ name, table, column }) =>
        (
          [
            ['written', 'insert', `new."${column}" is not null and ${isWriter}`],
            [
              'changed',
              `update of "${column}"`,
              `new."${column}" is not null and new."${column}" is distinct from old."${column}"`,
            ],
          ] as const
        ).map(
          ([verb, act, when]): DatabaseObject => ({
            kind: 'trigger',
            name: `${table}.${verb}_${column}`,
            definition: `drop trigger if exists "${verb}_${column}" on diskret."${table}";
            create trigger "${verb}_${column}" after ${act} on diskret."${table}"
            for each row when (${when}) execute function diskret.note_changed_text('${name}')`,
          }),
        ),
      ),
    ...tables.flatMap((table) =>
      [...table.columns].flatMap(([column, declaration]): DatabaseObject[] =>
        declaration.personal && declaration.checked
          ? [
              {
                kind: 'trigger',
                name: `${table.name}.checked_${column}`,
                definition: `drop trigger if exists "checked_${column}" on diskret."${table.name}";
                  create trigger "checked_${column}" before insert or update of "${column}" on diskret."${table.name}"
                  for each row execute function diskret.require_checked('${column}')`,
              },
            ]
          : [],
      ),
    ),
  ]
}
