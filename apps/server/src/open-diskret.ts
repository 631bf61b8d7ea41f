import { declarationOf } from './data-protection/declarations/personal-table.ts'
import { type Door, openDoor } from './data-protection/door/door.ts'
import { noteClock } from './data-protection/installation/note-clock.ts'
import { readController } from './data-protection/installation/read-controller.ts'
import {
  type InstallationState,
  readInstallationState,
} from './data-protection/installation/read-installation-state.ts'
import type { Copied } from './data-protection/moving/copy-schema.ts'
import { type MoveEnd, moveInstallation } from './data-protection/moving/move-installation.ts'
import { noteMove, refuseLeftBehind } from './data-protection/moving/moved-note.ts'
import { databaseRoles } from './data-protection/purposes/role-names.ts'
import type { Services } from './data-protection/services.ts'
import { bringUp } from './data-protection/start/bring-up.ts'
import { declarations } from './declarations.ts'
import { features } from './features.ts'
import { systemClock } from './platform/clock/clock.ts'
import { practiceClock } from './platform/clock/practice-clock.ts'
import { databaseOfUrl, describeDatabase, type OwnedDatabase } from './platform/database/connect-by-url.ts'
import { openEmbeddedPostgres } from './platform/database/embedded/open-embedded-postgres.ts'
import { prepareJobs } from './platform/jobs/run-jobs.ts'
import type { Keyring } from './platform/keyring/keyring.ts'
import { keepLoginPasswords } from './platform/keyring/login-passwords.ts'
import { openKeyring } from './platform/keyring/open-keyring.ts'
import { refuseWrongKey } from './platform/keyring/refuse-wrong-key.ts'
import type { Log } from './platform/log/log.ts'
import { Problem } from './platform/problems/problem.ts'
import { refusePracticeSettings, type Settings } from './platform/settings/read-settings.ts'

export interface OpenOptions {
  /** The environment that the settings were read from: what only practice may have is refused by name. */
  environment?: NodeJS.ProcessEnv
  /** What `init` is about to make, since there is no installation yet that says whether it is practice. */
  settingUp?: { practice: boolean }
  /** For tests: quicker, and lost when the machine stops. */
  fast?: boolean
  /** How many connections the door may hold at once. */
  connections?: number
}

const system = { kind: 'system' } as const

/**
 * Opens everything that features work with: the database brought up to the declarations, the door, the keys, the clock.
 * @throws Problem setting-for-practice-only when the clock or the limits are set and this is no practice installation
 */
export async function openDiskret(settings: Settings, log: Log, options: OpenOptions = {}): Promise<Services> {
  const closing: (() => Promise<void>)[] = []
  let closed = false
  const close = async () => {
    closed = true
    for (let step = closing.pop(); step; step = closing.pop()) await step()
  }
  try {
    const isOwn = settings.databaseUrl === undefined
    if (isOwn) refuseLeftBehind(settings.dataFolder)
    const database = await openDatabase(settings, log, options, closing)
    const passwords = keepLoginPasswords(settings.keysFolder)
    const bringUpAgain = () => bringUp(database.direct.address, database.direct.owner, declarations, passwords)
    const { names, changed } = await bringUpAgain()
    // Who waited for the lock of the start may have waited for a move to end.
    if (isOwn) refuseLeftBehind(settings.dataFolder)
    const open = (clock = systemClock()) =>
      openDoor(database.address, names, passwords.door, clock, {
        ...(options.connections === undefined ? {} : { connections: options.connections }),
        onError: (error) => {
          // A pool has ended before its connections have, and PostgreSQL tells those that it stops.
          if (!closed) log.warn({ error }, 'a connection to the database was lost')
        },
      })

    const { state, hasJobs } = await readState(open())
    const service = { address: database.direct.address, user: names.service, password: passwords.service }
    if (!hasJobs) await prepareJobs(service.address, service, databaseRoles.map(names.of), log)
    const practice = state?.practice ?? options.settingUp?.practice ?? false
    refusePracticeSettings(options.environment ?? {}, practice)
    const clock = practice
      ? practiceClock(settings.clockOffset, state?.clockSeen ?? null, state?.timeZone ?? 'UTC')
      : systemClock()
    if (!practice && state?.clockSeen && state.clockSeen > clock.now())
      log.warn({}, 'the clock of this machine is behind what it has shown before')
    const door = open(clock)
    closing.push(() => door.close())
    const note = () => door.forPurpose('security', system, (tx) => noteClock(tx, clock))
    if (state) await note()
    // A process that ends leaves the clock where it was: the next one goes on from there.
    let moved = false
    if (practice)
      closing.push(async () => {
        if (!moved) await note().catch((error: unknown) => log.warn({ error }, 'the clock was not noted'))
      })

    return {
      door,
      clock,
      keyring: openKeys(settings, state, log),
      log,
      settings,
      tables: declarations.tables.map(declarationOf),
      moveIn: features.flatMap(({ moveIn }) => (moveIn ? [moveIn] : [])),
      controller: () => door.forPurpose('security', system, readController),
      service,
      repairedAtStart: state ? changed : [],
      bringUpAgain: async () => {
        await bringUpAgain()
      },
      async moveTo(url, progress) {
        moved = true
        await door.close()
        const source = { database: database.direct, service, doorLogin: names.door }
        const copied = await moveToUrl(source, { settings, log, practice, url, progress })
        if (isOwn) await noteMove(settings.dataFolder, { at: clock.now().toISOString(), to: describeDatabase(url) })
        return copied
      },
      close,
    }
  } catch (error) {
    await close().catch((fault: unknown) => log.warn({ error: fault }, 'closing failed'))
    throw error
  }
}

interface Move {
  settings: Settings
  log: Log
  practice: boolean
  url: string
  progress: (table: string) => void
}

/** Makes everything of the target but its rows, then moves those. */
async function moveToUrl(source: MoveEnd & { doorLogin: string }, move: Move): Promise<Copied> {
  const { settings, log, practice, url, progress } = move
  const opened = await openDiskret({ ...settings, databaseUrl: url, databaseDirectUrl: url }, log, {
    settingUp: { practice },
  })
  try {
    const { openAccounts } = await import('./data-protection/accounts/open-accounts.ts')
    await (await openAccounts(opened)).close()
    const copied = await moveInstallation(source, { database: databaseOfUrl(url), service: opened.service }, progress)
    await opened.bringUpAgain()
    return copied
  } finally {
    await opened.close()
  }
}

interface Database extends OwnedDatabase {
  /** Past any pooler: jobs listen, and the start locks. */
  direct: OwnedDatabase
}

async function openDatabase(
  settings: Settings,
  log: Log,
  options: OpenOptions,
  closing: (() => Promise<void>)[],
): Promise<Database> {
  if (settings.databaseUrl) {
    const direct = databaseOfUrl(settings.databaseDirectUrl ?? settings.databaseUrl)
    return { ...databaseOfUrl(settings.databaseUrl), direct }
  }
  const embedded = await openEmbeddedPostgres({
    dataFolder: settings.dataFolder,
    log,
    ...(options.fast ? { fast: true } : {}),
  })
  closing.push(() => embedded.release())
  const { user, password, ...address } = embedded.owner
  const owned = { address, owner: { user, password } }
  return { ...owned, direct: owned }
}

async function readState(door: Door): Promise<{ state: InstallationState | undefined; hasJobs: boolean }> {
  try {
    return await door.forPurpose('security', system, async (tx) => {
      const state = await readInstallationState(tx)
      // Another process may be making it just now, or was killed while it did: then it is there, and nobody may look into it.
      const { rows } = await tx.client.query<{ there: boolean }>(
        `select case when has_schema_privilege(to_regnamespace('jobs')::oid, 'usage')
           then to_regprocedure('jobs.add(text, json)') is not null else false end as there`,
      )
      return { state, hasJobs: rows[0]?.there === true }
    })
  } finally {
    await door.close()
  }
}

/** Keys are made for a new installation only; where there is data, a key that is missing or wrong is told at each start. */
function openKeys(settings: Settings, state: InstallationState | undefined, log: Log): Keyring {
  const keyring = openKeyring(settings.keysFolder, { create: state === undefined })
  if (!state?.ledgerKeyId) return keyring
  try {
    keyring.expect('ledger', state.ledgerKeyId)
    return keyring
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    log.warn({ code: error.code }, 'the ledger cannot be used: its key is missing or wrong')
    return refuseWrongKey(keyring, 'ledger', error)
  }
}
