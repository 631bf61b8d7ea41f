import { declarationOf } from '../data-protection/declarations/personal-table.ts'
import { openDoor } from '../data-protection/door/door.ts'
import { runDue } from '../data-protection/due/run-due.ts'
import { erasePerson } from '../data-protection/erasure/erase-person.ts'
import { readController } from '../data-protection/installation/read-controller.ts'
import { sendWaitingMail } from '../data-protection/mail/send-waiting-mail.ts'
import { roleNames } from '../data-protection/purposes/role-names.ts'
import type { Services } from '../data-protection/services.ts'
import { declarations } from '../declarations.ts'
import { features } from '../features.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { openKeyring } from '../platform/keyring/open-keyring.ts'
import { silentLog } from '../platform/log/log.ts'
import { readSettings } from '../platform/settings/read-settings.ts'

/** What a process of its own needs to act on the database of a test. */
export interface ActTask {
  address: { host: string; port: number; database: string }
  mark: string
  password: string
  keys: string
  environment: Record<string, string>
  act: 'erase' | 'send' | 'due'
  /** Whom to erase, one after the other. */
  people: string[]
}

// Run by a test, which kills it; it says when it has loaded, since a process that is still loading has nothing to lose.
const task = JSON.parse(process.argv[2] ?? '{}') as ActTask
const door = openDoor(task.address, roleNames(task.mark), task.password, systemClock(), { connections: 6 })
const services = {
  door,
  clock: door.clock,
  keyring: openKeyring(task.keys),
  log: silentLog,
  settings: readSettings(task.environment),
  tables: declarations.tables.map(declarationOf),
  moveIn: [],
  controller: () => door.forPurpose('rights', { kind: 'system' }, readController),
} as unknown as Services
await services.controller()
process.stdout.write('ready\n')
if (task.act === 'send') await sendWaitingMail(services)
if (task.act === 'due')
  await runDue(
    services,
    features.flatMap(({ due }) => due ?? []),
    true,
  )
if (task.act === 'erase')
  for (const person of task.people)
    await erasePerson(services, { kind: 'operator' }, person, { ground: 'A17ObjectA21', remember: 'erased' })
await door.close()
