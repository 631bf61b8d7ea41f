import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import type { Random } from './random.ts'
import type { Victims } from './victims.ts'

/** Everything in the schema that follows from declarations, as one digest. */
export async function objectsOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ state: string }>(`
    select state from (
      select 'function ' || p.proname || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') as state
        from pg_proc p where p.pronamespace = 'diskret'::regnamespace and p.prokind = 'f'
      union all select 'policy ' || c.relname || p.polname || coalesce(pg_get_expr(p.polqual, p.polrelid), '') from pg_policy p join pg_class c on c.oid = p.polrelid
        where c.relnamespace = 'diskret'::regnamespace
      union all select 'trigger ' || c.relname || pg_get_triggerdef(t.oid) || t.tgenabled::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'diskret'::regnamespace and not t.tgisinternal
      union all select 'index ' || c.relname from pg_class c where c.relnamespace = 'diskret'::regnamespace and c.relkind = 'i'
    ) s order by state collate "C"`)
  return createHash('sha256')
    .update(rows.map(({ state }) => state).join('\n'))
    .digest('hex')
}

/** Takes away some policies, triggers and functions while nobody works, as an upgrade finds them: the next start puts them there. */
export async function damageObjects(victims: Victims, random: Random): Promise<void> {
  const client = await victims.connect()
  try {
    const { rows } = await client.query<{ removal: string }>(`
      select format('drop policy %I on diskret.%I', p.polname, c.relname) as removal from pg_policy p join pg_class c on c.oid = p.polrelid
        where c.relnamespace = 'diskret'::regnamespace
      union all select format('drop trigger %I on diskret.%I', t.tgname, c.relname) from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'diskret'::regnamespace and not t.tgisinternal
      order by 1`)
    for (let count = random.between(1, 8); count > 0; count--) {
      const [gone] = rows.splice(random.between(0, rows.length - 1), 1)
      await client.query(gone!.removal)
    }
  } finally {
    await client.end()
  }
}
