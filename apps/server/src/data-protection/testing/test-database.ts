import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { type Clock, systemClock } from '../../platform/clock/clock.ts'
import type { ConnectionSettings } from '../../platform/database/embedded/connection-settings.ts'
import { prepareJobs } from '../../platform/jobs/run-jobs.ts'
import { silentLog } from '../../platform/log/log.ts'
import { type Door, openDoor } from '../door/door.ts'
import { databaseRoles, roleNames } from '../purposes/role-names.ts'
import { bringUp, type Declarations } from '../start/bring-up.ts'

export interface TestDatabase {
  door: Door
  /** The owner's connection, past every policy: for what a test must see that nobody may see. */
  owner: Client
  address: { host: string; port: number; database: string }
  passwords: { door: string; service: string }
}

const passwords = { door: 'door-of-a-test', service: 'service-of-a-test' }
const template = 'diskret_test_template'

/**
 * A database of its own for a test file, cloned from one that was brought up once for the run.
 * @param declarations the tables and functions; the same for all test files of a run
 * @param clock for the door
 * @param server another than that of the run, for a test that kills it
 */
export async function openTestDatabase(
  declarations: Declarations,
  clock: Clock = systemClock(),
  server: ConnectionSettings = inject('postgres').owner,
): Promise<TestDatabase> {
  const keeper = new Client({ ...server, database: 'postgres' })
  await keeper.connect()
  const database = `test_${randomBytes(6).toString('hex')}`
  try {
    await keeper.query('select pg_advisory_lock(1)')
    const { rowCount } = await keeper.query('select from pg_database where datname = $1', [`${template}_ready`])
    if (rowCount === 0) {
      await keeper.query(`drop database if exists ${template}`)
      await keeper.query(`create database ${template}`)
      const address = { host: server.host, port: server.port, database: template }
      const { names } = await bringUp(
        address,
        { user: server.user, password: server.password },
        declarations,
        passwords,
        template,
      )
      const service = { user: names.service, password: passwords.service }
      await prepareJobs(address, service, databaseRoles.map(names.of), silentLog)
      await keeper.query(`alter database ${template} rename to ${template}_ready`)
    }
    await keeper.query(`create database ${database} template ${template}_ready`)
    // Rights on a database are not cloned with it; accounts make their schema when they are opened.
    await keeper.query(`grant create, temporary on database ${database} to "${roleNames(template).service}"`)
  } finally {
    await keeper.end()
  }
  const address = { host: server.host, port: server.port, database }
  const owner = new Client({ ...address, user: server.user, password: server.password })
  await owner.connect()
  const door = openDoor({ ...address, ...inject('postgres').pooler }, roleNames(template), passwords.door, clock)
  return { door, owner, address, passwords }
}

/** Closes the connections; the server of the run goes with all its databases. */
export async function closeTestDatabase({ door, owner }: TestDatabase): Promise<void> {
  await door.close()
  await owner.end()
}
