import type { ClientBase } from 'pg'
import { activityStatements } from './activity-statements.ts'
import { factStatements } from './facts-statements.ts'
import { everybody, peopleStatement, staffStatement } from './people-statements.ts'
import { reachStatements } from './reach-statements.ts'
import { choiceFunctions } from './set-based-choice.ts'

const filled = [
  'people',
  'companies',
  'employments',
  'email_addresses',
  'phone_numbers',
  'postal_addresses',
  'tags',
  'consents',
  'legal_bases',
  'notices',
  'invitations',
  'objections',
  'restrictions',
  'notes',
  'note_people',
  'tasks',
  'audit_entries',
  'staff',
  'sources',
  'wordings',
]

/**
 * Fills an installation that is set up with invented people, in sets: a hundred thousand in some seconds, where the verbs would
 * take as long as a company takes. It goes past triggers and carried bits, and writes these as they would be, which the invariants
 * of the product confirm. Only for tests and measurements.
 * @param owner the owner's connection
 * @param count how many people
 * @param onStep told what is being written
 */
export async function fillManyPeople(
  owner: ClientBase,
  count: number,
  onStep: (step: string) => void = () => {},
): Promise<void> {
  await owner.query('begin')
  await owner.query(`set local work_mem = '128MB'; set local maintenance_work_mem = '512MB'`)
  await owner.query(choiceFunctions)
  for (const table of filled) await owner.query(`alter table diskret.${table} disable trigger user`)
  const dropped = await dropConstraintsAndIndexes(owner)
  const statements = [
    staffStatement,
    everybody(count),
    peopleStatement,
    ...reachStatements(count),
    ...factStatements,
    ...activityStatements,
  ]
  for (const statement of statements) {
    onStep(statement.trim().split('\n')[0]!.slice(0, 60))
    await owner.query(statement)
  }
  for (const definition of dropped) {
    onStep(definition.slice(0, 60))
    await owner.query(definition)
  }
  for (const table of filled) await owner.query(`alter table diskret.${table} enable trigger user`)
  await owner.query('drop table pg_temp.everybody, pg_temp.houses, pg_temp.written')
  await owner.query('commit')
  onStep('vacuum analyze')
  for (const table of filled) await owner.query(`vacuum (analyze) diskret.${table}`)
}

/** An index is made faster than it is kept, and foreign keys are looked at faster in one go. @returns how to make them again */
async function dropConstraintsAndIndexes(owner: ClientBase): Promise<string[]> {
  const tables = filled.map((table) => `diskret.${table}`)
  const { rows: indexes } = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
       where i.indrelid = any($1::regclass[]) and not i.indisunique`,
    [tables],
  )
  const { rows: keys } = await owner.query<{ name: string; table: string; definition: string }>(
    `select c.conname as name, c.conrelid::regclass::text as table, pg_get_constraintdef(c.oid) as definition from pg_constraint c
       where c.conrelid = any($1::regclass[]) and c.contype = 'f'`,
    [tables],
  )
  for (const { name } of indexes) await owner.query(`drop index ${name}`)
  for (const { name, table } of keys) await owner.query(`alter table ${table} drop constraint "${name}"`)
  return [
    ...indexes.map(({ definition }) => definition),
    ...keys.map(({ name, table, definition }) => `alter table ${table} add constraint "${name}" ${definition}`),
  ]
}
