import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../../log/log.ts'
import { tryExclusive, tryShared, waitForExclusive } from '../../process-lock/process-lock.ts'
import { type ConnectionSettings, connectionUrl } from './connection-settings.ts'
import { ensureServer, type Server } from './ensure-server.ts'
import { initializeCluster } from './initialize-cluster.ts'
import { keepInstallationNote } from './installation-note.ts'
import { findLeftBehind, noteDataFolder } from './left-behind.ts'
import { findPostgresPrograms, type PostgresPrograms } from './postgres-programs.ts'
import { prepareDatabase } from './prepare-database.ts'
import { embeddedPostgresBusy } from './problems.ts'
import { accountForNewDatabase, accountOf, isRoot } from './server-account.ts'
import { makePlace, serverPlace } from './server-place.ts'
import { findServer, stopServer } from './server-process.ts'

/** What to open. */
export interface EmbeddedPostgresOptions {
  /** The folder of this installation's data; made when missing. */
  dataFolder: string
  log: Log
  /** For tests: quicker, and lost when the machine stops. Counts for the process that starts the server. */
  fast?: boolean
  /** For tests: another PostgreSQL than the one that comes with Diskret. */
  programs?: PostgresPrograms
}

/** A share in the PostgreSQL server of a data folder. */
export interface EmbeddedPostgres {
  /** The owner of the database `diskret`: no superuser, may make roles and databases. Fits `new pg.Pool(…)`. */
  owner: ConnectionSettings
  /** The same as a URL that libpq, node-postgres and their tools understand. */
  url: string
  superuser: ConnectionSettings
  superuserUrl: string
  /** The folder of the Unix socket. */
  host: string
  /** Gives the share back; the last one stops the server. Close all connections before. */
  release(): Promise<void>
}

const longestWait = 15 * 60_000
const watchPause = 1000

/**
 * Opens the PostgreSQL of a data folder, making and starting it where needed.
 *
 * Any number of processes share one server. Each holds the file `postgres.lock` jointly for as long as it uses it, by a lock of the
 * kernel that ends with the process, however that ends; who starts or stops the server holds `postgres-start.lock` alone. Who
 * releases and then gets `postgres.lock` alone was the last one, and stops the server. A server that answers and has no holder is
 * the orphan of processes that were killed: it is taken over as it is. While shares are open each process looks every second whether
 * the server still runs, and starts it again if not: connections break, the next ones work.
 * @throws Problem embedded-postgres-…
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataFolder = makeDataFolder(options.dataFolder)
  const share = join(dataFolder, 'postgres.lock')
  const server = await whileStarting(dataFolder, async () => {
    const started = await bringUp(dataFolder, share, options)
    const lock = tryShared(share)
    // Nobody takes it alone but under the start lock, which is ours.
    if (!lock) throw embeddedPostgresBusy({ folder: dataFolder })
    return { ...started, lock }
  })
  const watch = watchServer(server, () =>
    whileStarting(dataFolder, () => ensureServer(server)).catch((error: unknown) =>
      options.log.error({ error }, 'PostgreSQL has ended and could not be started again'),
    ),
  )
  let released: Promise<void> | undefined
  async function release(): Promise<void> {
    await watch.end()
    await whileStarting(dataFolder, async () => {
      server.lock.release()
      const alone = tryExclusive(share)
      if (!alone) return
      await stopServer(server.place)
      alone.release()
    })
  }
  return {
    owner: server.owner,
    url: connectionUrl(server.owner),
    superuser: server.superuser,
    superuserUrl: connectionUrl(server.superuser),
    host: server.place.socketFolder,
    release() {
      released ??= release()
      return released
    },
  }
}

async function bringUp(
  dataFolder: string,
  share: string,
  { log, fast = false, programs: given }: EmbeddedPostgresOptions,
): Promise<Server & { owner: ConnectionSettings }> {
  const note = keepInstallationNote(dataFolder)
  const place = serverPlace(note.place)
  const account = accountOf(place.cluster) ?? accountForNewDatabase()
  makePlace(place, account)
  noteDataFolder(note.place, dataFolder)
  for (const folder of isRoot() ? findLeftBehind() : []) {
    log.warn({ folder }, 'a database whose data folder is gone is still kept; remove it if it is not needed')
  }
  const programs = given ?? findPostgresPrograms(account)
  await initializeCluster({ programs, account, fast, ...place, superuserPassword: note.superuserPassword })
  const superuser = {
    host: place.socketFolder,
    port: 5432,
    user: 'postgres',
    password: note.superuserPassword,
    database: 'postgres',
  }
  const server = { programs, account, place, superuser, share, fast, log }
  await ensureServer(server)
  const owner = await prepareDatabase(superuser, note.ownerPassword)
  return { ...server, owner }
}

function makeDataFolder(folder: string): string {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true })
    // As root the database runs as another account, which has to walk through but not to list.
    chmodSync(folder, isRoot() ? 0o711 : 0o700)
  }
  return realpathSync(folder)
}

async function whileStarting<Result>(dataFolder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = await waitForExclusive(join(dataFolder, 'postgres-start.lock'), longestWait)
  if (!lock) throw embeddedPostgresBusy({ folder: dataFolder })
  try {
    return await work()
  } finally {
    lock.release()
  }
}

function watchServer(server: Server, restart: () => Promise<void>): { end(): Promise<void> } {
  let restarting: Promise<void> | undefined
  const timer = setInterval(() => {
    if (restarting || findServer(server.place) !== undefined) return
    restarting = restart().finally(() => {
      restarting = undefined
    })
  }, watchPause)
  timer.unref()
  return {
    async end() {
      clearInterval(timer)
      await restarting
    },
  }
}
