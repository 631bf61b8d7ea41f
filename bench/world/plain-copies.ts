import type { Client } from 'pg'
import { matchPeopleObject } from '../../apps/server/src/crm/people/match-people.ts'
import { matchTasksObject } from '../../apps/server/src/crm/tasks/match-tasks.ts'
import type { RoleNames } from '../../apps/server/src/data-protection/purposes/role-names.ts'

const carried = ['permitted_purposes', 'lasting_purposes', 'permitted_until', 'registered_in']

/** The one index that a list by name wants where nobody is hidden, in place of one for each purpose. */
const plainOrders = [
  'create index on plain.people (name collate "da-x-icu", id)',
  'create index on plain.people (recorded_at, id)',
  'create index on plain.notes (recorded_at, id)',
  'create index on plain.tasks (due_on, id)',
]

/**
 * Makes copies of all tables as somebody without Diskret would have them: no policies, no triggers, no carried bits, no foreign
 * keys to check; the same indexes but those that are partial by a purpose, in whose place stand plain ones.
 */
export async function makePlainCopies(owner: Client, names: RoleNames): Promise<void> {
  await owner.query('drop schema if exists plain cascade; create schema plain')
  const { rows: tables } = await owner.query<{ name: string; columns: string }>(
    `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and not a.attname = any($1)
       where c.relnamespace = 'diskret'::regnamespace and c.relkind = 'r' and c.relname <> 'declared_objects' group by 1`,
    [carried],
  )
  await owner.query("set maintenance_work_mem = '512MB'")
  for (const { name, columns } of tables)
    await owner.query(`create table plain."${name}" as select ${columns} from diskret."${name}"`)
  const { rows: indexes } = await owner.query<{ definition: string }>(
    `select pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
       join pg_class t on t.oid = i.indrelid where t.relnamespace = 'diskret'::regnamespace and t.relname <> 'declared_objects'
       and c.relname not like 'permitted%'`,
  )
  for (const { definition } of indexes) await owner.query(definition.replace(' ON diskret.', ' ON plain.'))
  for (const order of plainOrders) await owner.query(order)
  for (const search of plainSearches(names)) await owner.query(search)
  for (const { name } of tables) await owner.query(`vacuum (analyze) plain."${name}"`)
}

/** The searches of the product without their purpose: neither definer nor bits, on the copies. */
function plainSearches(names: RoleNames): string[] {
  return [matchPeopleObject(names), matchTasksObject(names)].map(({ name, definition }) => {
    const plain = definition
      .split('revoke all on')[0]!
      .replaceAll(/ and \(\w+\.permitted_purposes & mask\) <> 0 and \(.*?<> 0\)/g, '')
      .replaceAll(/ and diskret\.may_see\([^)]*\)/g, '')
      .replace('mask constant integer := diskret.calling_mask();', '')
      .replace('moment constant timestamptz := diskret.clock();', '')
      .replace(`diskret.${name}`, `plain.${name}`)
      .replace('security definer', '')
      .replaceAll(/diskret\.(people|email_addresses|phone_numbers|companies|employments|tasks)/g, 'plain.$1')
    if (/permitted|mask/.test(plain)) throw new Error(`the plain ${name} still looks at bits`)
    return plain
  })
}
