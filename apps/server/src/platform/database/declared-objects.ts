import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'

/**
 * Something in PostgreSQL that follows from declarations and is no table: a function, a trigger, a policy, an index, or the
 * grants of a table. `definition` makes it anew whatever was there before.
 */
export interface DatabaseObject {
  kind: 'function' | 'trigger' | 'policy' | 'index' | 'grants'
  /** `name` for a function or index, `table.name` for a trigger or policy, `table` for its grants. */
  name: string
  definition: string
}

export interface ObjectDifference {
  kind: DatabaseObject['kind']
  name: string
  what: 'missing' | 'changed' | 'undeclared'
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** How every object of the schema stands in PostgreSQL's own catalog, as one text each. */
const catalogQuery = `
  select 'function' as kind, p.proname::text as name, pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') as state
    from pg_proc p where p.pronamespace = 'diskret'::regnamespace and p.prokind = 'f'
  union all
  select 'trigger', c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid) || t.tgenabled::text
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'diskret'::regnamespace and not t.tgisinternal
  union all
  select 'policy', c.relname || '.' || p.polname,
      concat_ws('|', p.polpermissive, p.polcmd::text, p.polroles::text, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'diskret'::regnamespace
  union all
  select 'index', c.relname::text, pg_get_indexdef(c.oid)
    from pg_class c where c.relnamespace = 'diskret'::regnamespace and c.relkind = 'i' and (c.relname like 'permitted\\_%' or c.relname like 'identifiers\\_%')
  union all
  select 'grants', c.relname::text,
      concat_ws('|', c.relrowsecurity, c.relforcerowsecurity,
        (select string_agg(g::text, ',' order by g::text) from unnest(c.relacl) g),
        (select string_agg(a.attname || ':' || a.attacl::text, ',' order by a.attname) from pg_attribute a
          where a.attrelid = c.oid and a.attacl is not null and not a.attisdropped))
    from pg_class c where c.relnamespace = 'diskret'::regnamespace and c.relkind in ('r', 'p')`

async function catalogState(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ kind: string; name: string; state: string }>(catalogQuery)
  return new Map(rows.map((row) => [`${row.kind} ${row.name}`, digest(row.state)]))
}

/** Tables whose grants are kept here by hand: the bookkeeping itself. */
const bookkeeping = new Set(['grants declared_objects'])

/** What to run so that an object which nobody declared is gone. */
function removal(key: string): string {
  const [kind, name = ''] = key.split(' ')
  const [table, own] = name.split('.')
  if (kind === 'policy') return `drop policy "${own}" on diskret."${table}"`
  if (kind === 'trigger') return `drop trigger "${own}" on diskret."${table}"`
  if (kind === 'index') return `drop index diskret."${name}"`
  return `drop function diskret."${name}" cascade`
}

/**
 * Compares the declared objects with PostgreSQL's catalog: what is missing, what somebody changed, what nobody declared.
 * @param client a connection that may read the catalog and the bookkeeping
 * @returns the differences, empty when all is as declared
 */
export async function compareObjects(client: ClientBase, objects: DatabaseObject[]): Promise<ObjectDifference[]> {
  const catalog = await catalogState(client)
  const { rows } = await client.query<{ key: string; definition: string; state: string }>(
    'select key, definition, state from diskret.declared_objects',
  )
  const applied = new Map(rows.map((row) => [row.key, row]))
  const differences: ObjectDifference[] = []
  const declared = new Set<string>()
  for (const { kind, name, definition } of objects) {
    const key = `${kind} ${name}`
    declared.add(key)
    const before = applied.get(key)
    const state = catalog.get(key)
    if (state === undefined || before === undefined) differences.push({ kind, name, what: 'missing' })
    else if (before.definition !== digest(definition) || before.state !== state)
      differences.push({ kind, name, what: 'changed' })
  }
  for (const key of catalog.keys()) {
    if (declared.has(key) || bookkeeping.has(key)) continue
    const [kind, name = ''] = key.split(' ') as [DatabaseObject['kind'], string]
    differences.push({ kind, name, what: 'undeclared' })
  }
  return differences
}

/**
 * Brings functions, triggers, policies, grants and indexes up to their declarations, changing differences only.
 * @param client the owner's connection, inside a transaction that holds the lock of the start
 * @param objects all declared objects, in an order in which they can be made
 * @returns what was changed
 */
export async function applyObjects(client: ClientBase, objects: DatabaseObject[]): Promise<ObjectDifference[]> {
  await client.query(`create table if not exists diskret.declared_objects
    (key text primary key, definition text not null, state text not null)`)
  const differences = await compareObjects(client, objects)
  const different = new Set(differences.map(({ kind, name }) => `${kind} ${name}`))
  const undeclared = differences.filter(({ what, kind }) => what === 'undeclared' && kind !== 'grants')
  for (const { kind, name } of undeclared) await client.query(removal(`${kind} ${name}`))
  const changed = objects.filter(({ kind, name }) => different.has(`${kind} ${name}`))
  for (const { definition } of changed) await client.query(definition)
  if (changed.length === 0 && undeclared.length === 0) return differences
  const catalog = await catalogState(client)
  const rows = objects.map(({ kind, name, definition }) => ({ key: `${kind} ${name}`, definition: digest(definition) }))
  await client.query('delete from diskret.declared_objects')
  await client.query(
    `insert into diskret.declared_objects (key, definition, state)
     select * from unnest($1::text[], $2::text[], $3::text[])`,
    [
      rows.map(({ key }) => key),
      rows.map(({ definition }) => definition),
      rows.map(({ key }) => {
        const state = catalog.get(key)
        if (state === undefined) throw new Error(`${key} was declared, yet its definition did not make it`)
        return state
      }),
    ],
  )
  return differences
}
