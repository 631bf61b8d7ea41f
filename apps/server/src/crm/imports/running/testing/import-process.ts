import { declarationOf } from '../../../../data-protection/declarations/personal-table.ts'
import { openDoor } from '../../../../data-protection/door/door.ts'
import { readController } from '../../../../data-protection/installation/read-controller.ts'
import { roleNames } from '../../../../data-protection/purposes/role-names.ts'
import type { Services } from '../../../../data-protection/services.ts'
import { declarations } from '../../../../declarations.ts'
import { systemClock } from '../../../../platform/clock/clock.ts'
import { openKeyring } from '../../../../platform/keyring/open-keyring.ts'
import { silentLog } from '../../../../platform/log/log.ts'
import { readSettings } from '../../../../platform/settings/read-settings.ts'
import { runImport } from '../run-import.ts'

/** What a process of its own needs to run an import on the database of a test. */
export interface ImportTask {
  address: { host: string; port: number; database: string }
  mark: string
  password: string
  keys: string
  data: string
  importId: string
  batchSize: number
}

// Run by a test, which kills it.
const task = JSON.parse(process.argv[2] ?? '{}') as ImportTask
const door = openDoor(task.address, roleNames(task.mark), task.password, systemClock(), { connections: 4 })
const services = {
  door,
  clock: door.clock,
  keyring: openKeyring(task.keys),
  log: silentLog,
  settings: readSettings({ DISKRET_DATA: task.data }),
  tables: declarations.tables.map(declarationOf),
  controller: () => door.forPurpose('rights', { kind: 'system' }, readController),
} as unknown as Services
await runImport(services, { kind: 'operator' }, task.importId, {
  batchSize: task.batchSize,
  onProgress: ({ step }) => process.stdout.write(`${step}\n`),
})
await door.close()
