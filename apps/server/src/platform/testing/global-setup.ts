import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { ConnectionSettings } from '../database/embedded/connection-settings.ts'
import { openEmbeddedPostgres } from '../database/embedded/open-embedded-postgres.ts'
import { programsIn } from '../database/embedded/postgres-programs.ts'
import { silentLog } from '../log/log.ts'
import { startPooler } from './start-pooler.ts'

/** The PostgreSQL server of a test run: `inject('postgres')` in a test. */
export interface TestPostgres {
  superuser: ConnectionSettings
  /** `diskret_owner` of the database `diskret`: CREATEROLE and CREATEDB, no superuser. */
  owner: ConnectionSettings
  /** PgBouncer before it, where the run wants one: the door goes through it. */
  pooler: { host: string; port: number } | undefined
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestPostgres
  }
}

/** `TEST_POSTGRES=15` runs the tests on that version, as Debian installs it, instead of the embedded one; or a folder's, by its path. */
const version = process.env.TEST_POSTGRES
/** `TEST_POOLER=/usr/sbin/pgbouncer` puts it, in transaction mode, between the door and PostgreSQL. */
const pooler = process.env.TEST_POOLER

/** Starts one PostgreSQL for the whole test run, quick and forgetful, in a folder that goes with it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'diskret-test-'))
  // As root, PostgreSQL runs as another account, which has to walk through.
  chmodSync(dataFolder, 0o711)
  const postgres = await openEmbeddedPostgres({
    dataFolder,
    log: silentLog,
    fast: true,
    ...(version ? { programs: programsIn(version.includes('/') ? version : `/usr/lib/postgresql/${version}`) } : {}),
  })
  const between = pooler ? await startPooler(pooler, postgres.superuser) : undefined
  project.provide('postgres', {
    superuser: postgres.superuser,
    owner: postgres.owner,
    pooler: between && { host: between.host, port: between.port },
  })
  return async () => {
    await between?.stop()
    await postgres.release()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
