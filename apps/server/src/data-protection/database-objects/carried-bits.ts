import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { SubjectPath } from '../declarations/declaration.ts'
import { carriesPermission, type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import { tableMask } from '../declarations/readable-columns.ts'
import { alwaysOpen, maskOf } from '../purposes/purposes.ts'
import { importerRole, type RoleNames } from '../purposes/role-names.ts'

/** The table of the persons themselves; other subjects' rows lead to it. */
export const personTable = 'people'

const openByLaw = maskOf(alwaysOpen)

const personPaths = (table: DeclaredTable) => subjectsOf(table.declaration).filter(({ kind }) => kind === 'person')

/** A query for the bits of each subject that a path leads to, for the row with the alias given. */
function bitsByPath(path: SubjectPath, row: string): string {
  const columns = 's.permitted_purposes, s.lasting_purposes, s.permitted_until'
  if (path.via === 'column')
    return `select ${columns} from diskret."${personTable}" s where s.id = ${row}."${path.column}"`
  if (path.via === 'parent')
    return `select ${columns} from diskret."${path.parent}" s where s.id = ${row}."${path.column}"`
  if (path.via === 'link') return `select ${columns} from diskret."${path.link}" s where s."${path.row}" = ${row}.id`
  throw new Error('a row that is the subject itself carries its own bits')
}

/** What all subjects of a row permit together: the bits that each of them has, until the first of their ends. */
export function bitsOfRow(table: DeclaredTable, row: string): string {
  const subjects = personPaths(table)
    .map((path) => bitsByPath(path, row))
    .join(' union all ')
  return `select coalesce(bit_and(s.permitted_purposes), ${openByLaw}) & ${tableMask(table)} as permitted,
      coalesce(bit_and(s.lasting_purposes), ${openByLaw}) & ${tableMask(table)} as lasting,
      min(s.permitted_until) as ends from (${subjects}) s`
}

/**
 * The trigger that sets the bits of a new row, whatever was sent, and refuses a subject that the calling role may not see
 * with the same words as one that does not exist. It locks the subject `for share`, so that a withdrawal which commits while
 * the row is being written cannot leave it over-permitted.
 */
function carryOnInsert(table: DeclaredTable, names: RoleNames): DatabaseObject[] {
  const paths = personPaths(table)
  const columns = paths.flatMap((path) => (path.via === 'column' || path.via === 'parent' ? [path.column] : []))
  const checks = paths.flatMap((path) => {
    if (path.via !== 'column' && path.via !== 'parent') return []
    const source = path.via === 'parent' ? path.parent : personTable
    const fresh = path.via === 'column' ? ' or s.registered_in = pg_current_xact_id()' : ''
    return [
      `if new."${path.column}" is not null then
         perform 1 from diskret."${source}" s where s.id = new."${path.column}" and (diskret.may_see(s.permitted_purposes, s.lasting_purposes, s.permitted_until)${fresh}) for share;
         if not found then raise exception 'the person does not exist, or may not be used here' using errcode = '42501', constraint = 'hidden_subject'; end if;
       end if;`,
    ]
  })
  const name = `carry_${table.name}`
  const events =
    columns.length > 0 ? `insert or update of ${columns.map((column) => `"${column}"`).join(', ')}` : 'insert'
  return [
    definer(
      name,
      `begin
      ${checks.join('\n')}
      select b.permitted, b.lasting, b.ends into new.permitted_purposes, new.lasting_purposes, new.permitted_until
        from (${bitsOfRow(table, 'new')}) b;
      return new;
    end`,
    ),
    trigger(
      table.name,
      'carry',
      `before ${events} on diskret."${table.name}" for each row ${unlessImporter(names)} execute function diskret."${name}"()`,
    ),
  ]
}

/** A new person permits nothing but what the law always opens; a fact about the person then says more. */
function carryOnPerson(table: DeclaredTable, names: RoleNames): DatabaseObject[] {
  const name = `carry_${table.name}`
  return [
    definer(
      name,
      `begin
      new.registered_in := pg_current_xact_id();
      if current_setting('role') = '${names.of(importerRole)}' then return new; end if;
      new.permitted_purposes := ${openByLaw}; new.lasting_purposes := ${openByLaw}; new.permitted_until := null;
      return new;
    end`,
    ),
    trigger(
      table.name,
      'carry',
      `before insert on diskret."${table.name}" for each row execute function diskret."${name}"()`,
    ),
  ]
}

/**
 * The update that brings rows of a table up to their subjects. A row with one subject takes that one's bits, which is most of the
 * tables and most of the work; a row with several what all of them permit.
 * @param condition on the rows `t`
 */
function bringUp(table: DeclaredTable, condition: string): string {
  const target = `update diskret."${table.name}" t set permitted_purposes = b.permitted, lasting_purposes = b.lasting, permitted_until = b.ends`
  const differs = `((t.permitted_purposes, t.lasting_purposes) is distinct from (b.permitted, b.lasting) or t.permitted_until is distinct from b.ends)`
  const [path, ...others] = personPaths(table)
  if (path && others.length === 0 && path.via !== 'link' && path.via !== 'itself') {
    const mask = tableMask(table)
    const source = path.via === 'parent' ? path.parent : personTable
    return `${target} from (select s.id, s.permitted_purposes & ${mask} as permitted, s.lasting_purposes & ${mask} as lasting, s.permitted_until as ends
        from diskret."${source}" s where s.id = any(changed)) b
      where t."${path.column}" = b.id and ${condition} and ${differs};`
  }
  return `${target} from diskret."${table.name}" r cross join lateral (${bitsOfRow(table, 'r')}) b
      where t.id = r.id and ${condition} and ${condition.replaceAll(/\bt\./g, 'r.')} and ${differs};`
}

/** For each table whose rows lead to `source`: the update of those that the changed rows concern. */
function dependents(source: DeclaredTable, tables: readonly DeclaredTable[]): string[] {
  return tables.flatMap((table) =>
    carriesPermission(table.declaration)
      ? personPaths(table).flatMap((path) => {
          if (path.via === 'column' && source.name === personTable)
            return [bringUp(table, `t."${path.column}" = any(changed)`)]
          if (path.via === 'parent' && path.parent === source.name)
            return [bringUp(table, `t."${path.column}" = any(changed)`)]
          if (path.via === 'link' && path.link === source.name) return [bringUp(table, 't.id = any(changed)')]
          return []
        })
      : [],
  )
}

/** The column of a source's rows by which its dependents know it: its id, or for a link table the row that it links. */
function keyOf(source: DeclaredTable, tables: readonly DeclaredTable[]): string {
  for (const table of tables)
    for (const path of personPaths(table)) if (path.via === 'link' && path.link === source.name) return path.row
  return 'id'
}

const carriedColumns = ['permitted_purposes', 'lasting_purposes', 'permitted_until']

/**
 * The rows of one transition table that are not in the other, in these columns. Not a join: PostgreSQL takes transition tables to
 * have one row, and compared each row with each, 234,000 pairs for 484 people.
 */
const changedRows = (rows: 'after' | 'before', others: 'after' | 'before', columns: readonly string[]) => {
  const list = columns.map((column) => `"${column}"`).join(', ')
  return `select ${list} from ${rows} except select ${list} from ${others}`
}

/**
 * Statement triggers that carry a change of bits on to the rows that depend on it. They keep to the index by `= any(changed)`:
 * a join with the transition table read whole tables while statistics were old.
 */
function carryOn(source: DeclaredTable, tables: readonly DeclaredTable[], names: RoleNames): DatabaseObject[] {
  const updates = dependents(source, tables)
  if (updates.length === 0) return []
  const key = keyOf(source, tables)
  const name = `carry_on_${source.name}`
  const objects = [
    definer(
      name,
      `declare changed uuid[];
    begin
      select array_agg(distinct c."${key}") into changed from (${changedRows('after', 'before', [...new Set(['id', key]), ...carriedColumns])}) c;
      if changed is null then return null; end if;
      ${updates.join('\n')}
      return null;
    end`,
    ),
    trigger(
      source.name,
      'carry_on',
      `after update on diskret."${source.name}" referencing old table as before new table as after
      for each statement execute function diskret."${name}"()`,
    ),
  ]
  if (key === 'id') return objects
  for (const [event, rows] of [
    ['insert', 'new'],
    ['delete', 'old'],
  ] as const) {
    const linked = `carry_on_${source.name}_${event}`
    objects.push(
      definer(
        linked,
        `declare changed uuid[];
      begin
        ${leaveToImporter(names)}
        select array_agg(distinct c."${key}") into changed from changes c;
        if changed is null then return null; end if;
        ${updates.join('\n')}
        return null;
      end`,
      ),
      trigger(
        source.name,
        `carry_on_${event}`,
        `after ${event} on diskret."${source.name}" referencing ${rows} table as changes
        for each statement execute function diskret."${linked}"()`,
      ),
    )
  }
  return objects
}

/** Facts from which permission follows: a change of one computes its subject's permission anew, in the same statement. */
function decide(table: DeclaredTable, names: RoleNames): DatabaseObject[] {
  if (!table.declaration.decidesPermission) return []
  const path = personPaths(table).find(({ via }) => via === 'column' || via === 'itself')
  if (!path) throw new Error(`${table.name}: only a table with a column for its person can decide permission`)
  const key = path.via === 'column' ? path.column : 'id'
  // A row whose carried bits alone changed decides nothing: without this, carrying on would compute every permission again.
  const deciding = [...table.columns.keys()].filter(
    (column) => !carriedColumns.includes(column) && !table.declaration.decideNothing?.includes(column),
  )
  const events = [
    [
      'insert',
      'new table as changes',
      `select array_agg(distinct c."${key}") into changed from changes c where c."${key}" is not null;`,
    ],
    [
      'delete',
      'old table as changes',
      `select array_agg(distinct c."${key}") into changed from changes c where c."${key}" is not null;`,
    ],
    [
      'update',
      'old table as before new table as after',
      `select array_agg(distinct c."${key}") into changed from ((${changedRows('after', 'before', deciding)})
        union all (${changedRows('before', 'after', deciding)})) c;`,
    ],
  ] as const
  return events.flatMap(([event, rows, collect]) => {
    if (path.via === 'itself' && event === 'delete') return []
    const name = `decide_${table.name}_${event}`
    return [
      // A statement trigger fires for no rows as well, and would call itself for ever.
      definer(
        name,
        `declare changed uuid[];
      begin
        ${leaveToImporter(names)}
        ${collect}
        if changed is not null then perform diskret.recompute_permissions(changed); end if;
        return null;
      end`,
      ),
      trigger(
        table.name,
        `decide_${event}`,
        `after ${event} on diskret."${table.name}" referencing ${rows}
        for each statement execute function diskret."${name}"()`,
      ),
    ]
  })
}

/** All functions and triggers by which rows carry what their subjects permit. */
export function carriedBitsOf(tables: readonly DeclaredTable[], names: RoleNames): DatabaseObject[] {
  const carrying = tables.filter((table) => carriesPermission(table.declaration))
  return carrying.flatMap((table) => {
    const isPerson = personPaths(table).some(({ via }) => via === 'itself')
    return [
      ...(isPerson ? carryOnPerson(table, names) : carryOnInsert(table, names)),
      ...carryOn(table, carrying, names),
      ...decide(table, names),
    ]
  })
}

/** The same for a trigger of each row: not to call a function is a tenth of the time of calling one that does nothing. */
const unlessImporter = (names: RoleNames) => `when (current_setting('role') <> '${names.of(importerRole)}')`

/** An import sets the bits of its rows in sets, and computes the permissions of its people once, at its end. */
const leaveToImporter = (names: RoleNames) =>
  `if current_setting('role') = '${names.of(importerRole)}' then return null; end if;`

function definer(name: string, body: string): DatabaseObject {
  return {
    kind: 'function',
    name,
    definition: `create or replace function diskret."${name}"() returns trigger language plpgsql security definer set search_path = '' as $function$
    ${body}
    $function$;
    revoke all on function diskret."${name}"() from public`,
  }
}

function trigger(table: string, name: string, definition: string): DatabaseObject {
  return {
    kind: 'trigger',
    name: `${table}.${name}`,
    definition: `drop trigger if exists "${name}" on diskret."${table}"; create trigger "${name}" ${definition}`,
  }
}
