import { Client } from 'pg'
import { expect, inject, test } from 'vitest'

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
      version: Number(process.env.TEST_POSTGRES ?? 18),
    },
  ])
})
