import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { declarationOf } from '../../apps/server/src/data-protection/declarations/personal-table.ts'
import { openDoor } from '../../apps/server/src/data-protection/door/door.ts'
import { readController } from '../../apps/server/src/data-protection/installation/read-controller.ts'
import { roleNames } from '../../apps/server/src/data-protection/purposes/role-names.ts'
import type { Services } from '../../apps/server/src/data-protection/services.ts'
import { declarations } from '../../apps/server/src/declarations.ts'
import { systemClock } from '../../apps/server/src/platform/clock/clock.ts'
import { serverPlace } from '../../apps/server/src/platform/database/embedded/server-place.ts'
import { keepLoginPasswords } from '../../apps/server/src/platform/keyring/login-passwords.ts'
import { openKeyring } from '../../apps/server/src/platform/keyring/open-keyring.ts'
import { silentLog } from '../../apps/server/src/platform/log/log.ts'
import { readSettings } from '../../apps/server/src/platform/settings/read-settings.ts'
import type { Installation } from '../drivers/installation.ts'

/** Where the database of an installation is, and its all-powerful login. */
export function databaseOf({ folder }: Installation) {
  const note = JSON.parse(readFileSync(join(folder, 'data/postgres.json'), 'utf8')) as {
    place: string
    superuserPassword: string
  }
  const place = serverPlace(note.place)
  const address = { host: place.socketFolder, port: 5432, database: 'diskret' }
  return { place, address, superuser: { ...address, user: 'postgres', password: note.superuserPassword } }
}

/** What the invariants ask, beside the process that is killed: its own door, on the same database and keys. */
export function openLookServices(installation: Installation): Services {
  const settings = readSettings({ DISKRET_DATA: join(installation.folder, 'data') })
  const { address } = databaseOf(installation)
  const passwords = keepLoginPasswords(settings.keysFolder)
  const door = openDoor(address, roleNames('diskret'), passwords.door, systemClock(), { connections: 3 })
  return {
    door,
    clock: door.clock,
    keyring: openKeyring(settings.keysFolder),
    log: silentLog,
    settings,
    tables: declarations.tables.map(declarationOf),
    moveIn: [],
    controller: () => door.forPurpose('security', { kind: 'system' }, readController),
    service: { address, user: door.names.service, password: passwords.service },
    bringUpAgain: () => Promise.resolve(),
    moveTo: () => Promise.reject(new Error('it only looks')),
    close: () => door.close(),
  }
}
