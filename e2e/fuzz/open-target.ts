import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { SMTPServer } from 'smtp-server'
import { aCustomer } from '../../apps/server/src/crm/people/builders.ts'
import { createApiKey } from '../../apps/server/src/data-protection/accounts/create-api-key.ts'
import { openAccounts } from '../../apps/server/src/data-protection/accounts/open-accounts.ts'
import { type StaffRole, staffRoles } from '../../apps/server/src/data-protection/door/actor.ts'
import { buildServer } from '../../apps/server/src/data-protection/http/build-server.ts'
import { setUp } from '../../apps/server/src/data-protection/installation/set-up.ts'
import { SetUpInput } from '../../apps/server/src/data-protection/installation/set-up-input.ts'
import { restrictPerson } from '../../apps/server/src/data-protection/restrictions/restrict-person.ts'
import type { Services } from '../../apps/server/src/data-protection/services.ts'
import { everything } from '../../apps/server/src/frame.ts'
import { openDiskret } from '../../apps/server/src/open-diskret.ts'
import type { Log } from '../../apps/server/src/platform/log/log.ts'
import { readSettings } from '../../apps/server/src/platform/settings/read-settings.ts'
import { problemTexts } from '../../apps/server/src/problem-texts.ts'

/** A Diskret of its own to be attacked, with people whose words are easy to find. */
export interface Target {
  app: FastifyInstance
  services: Services
  keys: Record<StaffRole, string>
  /** A customer whom requests are aimed at. */
  aimed: string
  /** Whose processing is restricted: nobody but the officer may see a word of them. */
  hidden: { id: string; words: readonly string[] }
  /** Requests erase people and lift restrictions: puts both there again, under new ids. */
  renew(): Promise<void>
  close(): Promise<void>
}

const operator = { kind: 'operator' } as const
const password = 'En-lang-adgangskode-til-prøve-7'

/** @param log what the attacked process logs */
export async function openTarget(log: Log): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-fuzz-'))
  chmodSync(folder, 0o711)
  // It takes everything and keeps nothing: what is sent is another test's matter.
  const mail = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], logger: false })
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve))
  const { port } = mail.server.address() as { port: number }
  const environment = { DISKRET_RATE_LIMIT: 'off', SMTP_URL: `smtp://127.0.0.1:${port}` }
  const settings = readSettings(environment, { data: join(folder, 'data') })
  const services = await openDiskret(settings, log, { fast: true, settingUp: { practice: true } })
  const accounts = await openAccounts(services)
  const input = { company: 'Prøve ApS', country: 'DK', email: 'mette@proeve.example', password, practice: true }
  await setUp(services, accounts, SetUpInput.parse(input))
  const app = await buildServer(services, { features: everything, problemTexts, version: '1', accounts })
  const keys = {} as Record<StaffRole, string>
  for (const role of staffRoles)
    keys[role] = (
      await services.door.forPurpose('security', operator, (tx) => createApiKey(tx, { role, name: null }))
    ).key
  const words = ['sommerfugldal', 'tormod']
  let times = 0
  const target: Target = {
    app,
    services,
    keys,
    aimed: '',
    hidden: { id: '', words },
    async renew() {
      // Who was erased stands in the ledger, by address and name.
      const time = ++times
      target.aimed = await aCustomer(services, {
        name: `Mette${time} Kvidderholm`,
        emails: [`mette${time}@kvidderholm.example`],
      })
      const id = await aCustomer(services, {
        name: `Tormod${time} Sommerfugldal`,
        emails: [`tormod${time}@sommerfugldal.example`],
      })
      target.hidden = { id, words }
      await services.door.forPurpose('rights', operator, (tx) => restrictPerson(tx, services, id, 'accuracy'))
    },
    async close() {
      await app.close()
      await accounts.close()
      await services.close()
      await new Promise<void>((resolve) => mail.close(resolve))
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  await target.renew()
  return target
}
