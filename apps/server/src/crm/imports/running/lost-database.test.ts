import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../data-protection/testing/test-database.ts'
import { testServices } from '../../../data-protection/testing/test-services.ts'
import { declarations } from '../../../declarations.ts'
import { systemClock } from '../../../platform/clock/clock.ts'
import { keepInstallationNote } from '../../../platform/database/embedded/installation-note.ts'
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from '../../../platform/database/embedded/open-embedded-postgres.ts'
import { serverPlace } from '../../../platform/database/embedded/server-place.ts'
import { findServer } from '../../../platform/database/embedded/server-process.ts'
import { silentLog } from '../../../platform/log/log.ts'
import { readSettings } from '../../../platform/settings/read-settings.ts'
import { ImportOptionsSchema } from './import-options.ts'
import { type RunProgress, runImport } from './run-import.ts'
import { startImport } from './start-import.ts'
import { operator } from './testing/import-bench.ts'

// A PostgreSQL of its own, since that of the run serves other tests as well.
let folder: string
let postgres: EmbeddedPostgres
let database: TestDatabase

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diskret-lost-'))
  // As root, PostgreSQL runs as another account, which has to walk through.
  chmodSync(folder, 0o711)
  postgres = await openEmbeddedPostgres({ dataFolder: folder, log: silentLog, fast: true })
  database = await openTestDatabase(declarations, systemClock(), postgres.owner)
  // What is committed stands, as in every installation; only the disk is spared.
  await database.owner.query(`alter database "${database.address.database}" set synchronous_commit = on`)
  await database.owner.query('set synchronous_commit = on')
})
afterAll(async () => {
  await database.door.close()
  await database.owner.end().catch(() => {})
  await postgres.release()
  rmSync(folder, { recursive: true, force: true })
})

test('PostgreSQL is killed while a list is read, while it is decided and while it is committed, and the import ends whole', {
  timeout: 120_000,
}, async () => {
  const services = await testServices(database, declarations, { settings: readSettings({ DISKRET_DATA: folder }) })
  const size = 1500
  const file = join(folder, 'list.csv')
  const lines = Array.from({ length: size }, (_, row) => `Person Nr${row} Holm;p${row}@a.example`)
  writeFileSync(file, `Navn;E-mail\n${lines.join('\n')}\n`)
  const options = ImportOptionsSchema.parse({ basis: 'invitation', country: 'DK' })
  const importId = await startImport(services, operator, { file, options })
  // The connection of the test is lost as well, and would end the process if nobody listened.
  database.owner.on('error', () => {})

  const killed: string[] = []
  const kill = ({ step, rows }: RunProgress) => {
    if (killed.includes(step) || (step === 'commit' && rows < 600)) return
    killed.push(step)
    const server = findServer(serverPlace(keepInstallationNote(folder).place))
    if (server === undefined) throw new Error('PostgreSQL does not run')
    process.kill(server, 'SIGKILL')
  }
  const state = await runImport(services, operator, importId, { batchSize: 200, onProgress: kill })
  expect(killed).toEqual(['stage', 'decide', 'commit'])
  expect(state).toMatchObject({ state: 'done', counts: { accepted: size, invitations: size } })

  const counted = await database.door.forImport(operator, async ({ client }) => {
    const { rows } = await client.query(
      `select (select count(*)::int from diskret.people) as people, (select count(distinct name)::int from diskret.people) as names,
         (select count(*)::int from diskret.email_addresses) as addresses, (select count(*)::int from diskret.invitations) as invitations,
         (select count(*)::int from diskret.notices) as notices, (select count(*)::int from diskret.mail_people) as mails,
         (select count(*)::int from diskret.import_staging) as staged`,
    )
    return rows[0]
  })
  expect(counted).toEqual({
    people: size,
    names: size,
    addresses: size,
    invitations: size,
    notices: size,
    mails: size,
    staged: 0,
  })
})
