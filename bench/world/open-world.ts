import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { openAccounts } from '../../apps/server/src/data-protection/accounts/open-accounts.ts'
import { getAssessment } from '../../apps/server/src/data-protection/assessments/find-assessment.ts'
import { signAssessment } from '../../apps/server/src/data-protection/assessments/sign-assessment.ts'
import { setUp } from '../../apps/server/src/data-protection/installation/set-up.ts'
import { SetUpInput } from '../../apps/server/src/data-protection/installation/set-up-input.ts'
import { findBroken } from '../../apps/server/src/data-protection/invariants/invariant.ts'
import { invariants } from '../../apps/server/src/data-protection/invariants/invariants.ts'
import type { Services } from '../../apps/server/src/data-protection/services.ts'
import { openDiskret } from '../../apps/server/src/open-diskret.ts'
import { openEmbeddedPostgres } from '../../apps/server/src/platform/database/embedded/open-embedded-postgres.ts'
import { keepLoginPasswords } from '../../apps/server/src/platform/keyring/login-passwords.ts'
import { silentLog } from '../../apps/server/src/platform/log/log.ts'
import { readSettings } from '../../apps/server/src/platform/settings/read-settings.ts'
import { fillManyPeople } from '../../apps/server/src/testing/many-people/fill-many-people.ts'

/** A Diskret of its own that is measured, with its people. */
export interface World {
  services: Services
  people: number
  /** `DISKRET_DATA` of it, for commands. */
  dataFolder: string
  /** Past every policy. */
  owner: Client
  ownerSettings: ClientConfig
  /** As the product connects. */
  doorSettings: ClientConfig
  close(): Promise<void>
}

const operator = { kind: 'operator' } as const
/** Who set it up. */
export const benchAccount = { email: 'admin@bench.example', password: 'En-lang-adgangskode-til-maaling-7' }

/**
 * Sets up an installation in a temporary folder, as a company would (no practice, nothing forgetful), and fills it.
 * @param people how many; none leaves it empty
 * @param say told what goes on
 */
export async function openWorld(people: number, say: (line: string) => void): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-bench-'))
  // As root PostgreSQL runs as another account, which has to walk through.
  chmodSync(folder, 0o711)
  const dataFolder = join(folder, 'data')
  const settings = readSettings({}, { data: dataFolder })
  // A share of our own in its PostgreSQL, which says who the owner is.
  const postgres = await openEmbeddedPostgres({ dataFolder, log: silentLog })
  const services = await openDiskret(settings, silentLog)
  const accounts = await openAccounts(services)
  const input = { company: 'Måling ApS', country: 'DK', ...benchAccount, practice: false }
  await setUp(services, accounts, SetUpInput.parse(input))
  await accounts.close()
  await services.door.forPurpose('rights', operator, async (tx) => {
    for (const kind of ['customer-contacts', 'invitation'])
      await signAssessment(tx, (await getAssessment(tx, kind)).id, 'operator')
  })
  const owner = new Client(postgres.owner)
  await owner.connect()
  if (people > 0) await fill(services, owner, people, say)
  const { host, port, database } = postgres.owner
  const passwords = keepLoginPasswords(settings.keysFolder)
  return {
    services,
    people,
    dataFolder,
    owner,
    ownerSettings: postgres.owner,
    doorSettings: { host, port, database, user: services.door.names.door, password: passwords.door },
    async close() {
      await owner.end()
      await services.close()
      await postgres.release()
      // As root the database lies where its own account can reach it; the data folder says where.
      const { place } = JSON.parse(readFileSync(join(dataFolder, 'postgres.json'), 'utf8')) as { place: string }
      for (const gone of [place, folder]) rmSync(gone, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function fill(services: Services, owner: Client, people: number, say: (line: string) => void): Promise<void> {
  const start = performance.now()
  await fillManyPeople(owner, people)
  say(`${people} people with all that is theirs, filled in ${Math.round((performance.now() - start) / 1000)} s`)
  for (const invariant of invariants) {
    const broken = await findBroken(services, invariant)
    if (broken.length > 0) throw new Error(`the data is not as the product writes it: ${JSON.stringify(broken)}`)
  }
}
