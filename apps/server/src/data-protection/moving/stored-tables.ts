import type { ClientBase } from 'pg'

/** A table as PostgreSQL's catalog knows it. */
export interface StoredTable {
  /** Quoted, with its schema. */
  name: string
  /** Quoted columns that a row is written with, in the order of their names; what the database generates is left out. */
  columns: string[]
}

/** Kept by the start of each database itself. */
const ownBooks = new Set(['declared_objects', 'migrations'])

/**
 * Reads the tables of a schema, each after those that its foreign keys point at.
 * @throws Error when foreign keys go round in a circle
 */
export async function storedTables(client: ClientBase, schema: string): Promise<StoredTable[]> {
  const { rows } = await client.query<{ table: string; name: string; columns: string[]; needs: string[] }>(
    `select c.relname::text as table, format('%I.%I', n.nspname, c.relname) as name,
       array(select quote_ident(a.attname) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attname) as columns,
       array(select format('%I.%I', fn.nspname, f.relname) from pg_constraint k
         join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
         where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p') and not c.relispartition order by c.relname`,
    [schema],
  )
  const waiting = rows.filter(({ table }) => !ownBooks.has(table))
  const ordered: StoredTable[] = []
  const done = new Set<string>()
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => needs.every((need) => done.has(need)))
    if (next < 0) throw new Error(`foreign keys in a circle: ${waiting.map(({ name }) => name).join(', ')}`)
    const [table] = waiting.splice(next, 1)
    ordered.push({ name: table!.name, columns: table!.columns })
    done.add(table!.name)
  }
  return ordered
}

/** Sequences of a schema with where they stand. */
export async function storedSequences(
  client: ClientBase,
  schema: string,
): Promise<{ name: string; value: string; called: boolean }[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname = $1 order by 1`,
    [schema],
  )
  const sequences = []
  for (const { name } of rows) {
    const { rows: at } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${name}`,
    )
    sequences.push({ name, ...at[0]! })
  }
  return sequences
}
