import { execFileSync } from 'node:child_process'
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { programsIn } from '../database/embedded/postgres-programs.ts'

/** The version that the run was to have: as `TEST_POSTGRES` names it, or that of the folder which it names. */
function wantedVersion(asked = '18'): number {
  if (!asked.includes('/')) return Number(asked)
  return Number.parseInt(
    execFileSync(programsIn(asked).postgres, ['--version'], { encoding: 'utf8' }).replace(/^\D+/, ''),
    10,
  )
}

test('a test run has a PostgreSQL of its own, whose owner is no superuser', async () => {
  const client = new Client(inject('postgres').owner)
  await client.connect()
  const { rows } = await client.query(
    `select current_database() as database, rolsuper, rolcreaterole, rolcreatedb,
       current_setting('server_version_num')::int / 10000 as version
     from pg_roles where rolname = current_user`,
  )
  await client.end()
  expect(rows).toEqual([
    {
      database: 'diskret',
      rolsuper: false,
      rolcreaterole: true,
      rolcreatedb: true,
      version: wantedVersion(process.env.TEST_POSTGRES),
    },
  ])
})
