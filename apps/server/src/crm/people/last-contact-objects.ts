import { importerRole, type RoleNames } from '../../data-protection/purposes/role-names.ts'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'

/** Tasks as they were and as they are, where that differs: a change of title or of carried bits is no contact. */
const movedTasks = `((select id, person_id, done_at from before except select id, person_id, done_at from changes)
  union all (select id, person_id, done_at from changes except select id, person_id, done_at from before))`

/**
 * Keeps `people.last_contact_at`: the latest note about the person or task done, so that lists sort by it. A definer function,
 * since several people share a note of which the writer may see some alone. Imports leave it out: a list is no contact.
 */
export function lastContactObjects(names: RoleNames): DatabaseObject[] {
  const onRows = (table: string, event: 'insert' | 'delete' | 'update'): DatabaseObject[] => {
    const name = `contact_${table}_${event}`
    const rows =
      event === 'update'
        ? 'old table as before new table as changes'
        : event === 'insert'
          ? 'new table as changes'
          : 'old table as changes'
    return [
      {
        kind: 'function',
        name,
        definition: `create or replace function diskret."${name}"() returns trigger language plpgsql security definer set search_path = '' as $function$
          declare changed uuid[];
          begin
            if current_setting('role') = '${names.of(importerRole)}' then return null; end if;
            select array_agg(distinct c.person_id) into changed from ${event === 'update' ? movedTasks : 'changes'} c${table === 'tasks' ? ' where c.done_at is not null' : ''};
            if changed is not null then perform diskret.refresh_last_contact(changed); end if;
            return null;
          end $function$;
          revoke all on function diskret."${name}"() from public`,
      },
      {
        kind: 'trigger',
        name: `${table}.last_contact_${event}`,
        definition: `drop trigger if exists "last_contact_${event}" on diskret."${table}";
          create trigger "last_contact_${event}" after ${event} on diskret."${table}" referencing ${rows}
          for each statement execute function diskret."${name}"()`,
      },
    ]
  }
  return [
    {
      kind: 'function',
      name: 'refresh_last_contact',
      definition: `create or replace function diskret.refresh_last_contact(ids uuid[]) returns void language sql security definer set search_path = '' as $function$
        update diskret.people p set last_contact_at = c.latest
          from (select i.id, greatest(
              (select max(n.recorded_at) from diskret.note_people l join diskret.notes n on n.id = l.note_id where l.person_id = i.id),
              (select max(t.done_at) from diskret.tasks t where t.person_id = i.id)) as latest
            from (select distinct u.id from unnest(ids) u(id) order by 1) i) c
          where p.id = c.id and p.last_contact_at is distinct from c.latest
      $function$;
      revoke all on function diskret.refresh_last_contact(uuid[]) from public;
      grant execute on function diskret.refresh_last_contact(uuid[]) to "${names.of(importerRole)}"`,
    },
    ...onRows('note_people', 'insert'),
    ...onRows('note_people', 'delete'),
    ...onRows('tasks', 'insert'),
    ...onRows('tasks', 'update'),
    ...onRows('tasks', 'delete'),
  ]
}
