import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKeyring } from '../../platform/keyring/open-keyring.ts'
import { silentLog } from '../../platform/log/log.ts'
import { readSettings } from '../../platform/settings/read-settings.ts'
import { declarationOf } from '../declarations/personal-table.ts'
import type { Controller } from '../installation/controller.ts'
import { readController } from '../installation/read-controller.ts'
import type { Services } from '../services.ts'
import type { Declarations } from '../start/bring-up.ts'
import type { TestDatabase } from './test-database.ts'

/** The controller of tests: a Danish company. */
export const testController = { company: 'Prøve ApS', country: 'DK', timeZone: 'Europe/Copenhagen', language: 'da' }

/**
 * What features work with, on the database of a test file, with keys of its own in a temporary folder. The installation's row
 * is made unless it is there.
 * @param declarations the same as those of the database
 * @param changes what a test wants otherwise
 */
export async function testServices(
  testDatabase: TestDatabase,
  declarations: Declarations,
  changes: Partial<Services> = {},
): Promise<Services> {
  const { door, owner, address, passwords } = testDatabase
  const keyring = changes.keyring ?? openKeyring(mkdtempSync(join(tmpdir(), 'diskret-test-keys-')), { create: true })
  await owner.query(
    `insert into diskret.installation (id, company, country, time_zone, language, practice, ledger_key_id, contact, recorded_at)
     values (1, $1, $2, $3, $4, true, $5, '{"email": "kontakt@proeve.example"}', diskret.clock()) on conflict do nothing`,
    [...Object.values(testController), keyring.key('ledger').id],
  )
  return {
    door,
    clock: door.clock,
    keyring,
    log: silentLog,
    settings: readSettings({}),
    tables: declarations.tables.map(declarationOf),
    moveIn: [],
    controller: (): Promise<Controller> => door.forPurpose('rights', { kind: 'system' }, readController),
    service: { address, user: door.names.service, password: passwords.service },
    bringUpAgain: () => Promise.resolve(),
    moveTo: () => Promise.reject(new Error('a test database does not move')),
    close: () => Promise.resolve(),
    ...changes,
  }
}
