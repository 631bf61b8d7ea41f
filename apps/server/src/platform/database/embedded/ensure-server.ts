import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import type { Log } from '../../log/log.ts'
import { isHeld } from '../../process-lock/process-lock.ts'
import type { ConnectionSettings } from './connection-settings.ts'
import type { PostgresPrograms } from './postgres-programs.ts'
import { embeddedPostgresElsewhere, embeddedPostgresNotStarted } from './problems.ts'
import type { ServerAccount } from './server-account.ts'
import type { ServerPlace } from './server-place.ts'
import { spawnServer } from './server-process.ts'
import { isElsewhere, noteWhereItRuns } from './server-whereabouts.ts'

/** All that is needed to start a server again. */
export interface Server {
  programs: PostgresPrograms
  account: ServerAccount
  place: ServerPlace
  superuser: ConnectionSettings
  /** The lock that all who use the server hold jointly. */
  share: string
  fast: boolean
  log: Log
}

// After a kill -9 the old server's children are dying for a moment, and it starts only when they are gone.
const longestRetry = 20_000
const retryPause = 200
// Making good what a crash left takes as long as there is to make good.
const longestRecovery = 10 * 60_000
const shortestPause = 5
const longestPause = 50

/** `cannot_connect_now`: it is starting up, recovering or stopping. */
const notYet = '57P03'

/**
 * Makes sure that the server answers: asks it, and starts it where nothing answers. Call it while holding the start lock.
 * @throws Problem embedded-postgres-not-started, embedded-postgres-elsewhere
 */
export async function ensureServer(server: Server): Promise<void> {
  const begin = performance.now()
  let child: ChildProcess | undefined
  let pause = shortestPause
  for (;;) {
    const answer = await askServer(server.superuser)
    if (answer === 'ready') return
    const spent = performance.now() - begin
    if (answer === 'nothing' && !isRunning(child)) {
      if (spent > longestRetry) break
      if (isElsewhere(server.place) && isHeld(server.share)) {
        throw embeddedPostgresElsewhere({ folder: server.place.folder })
      }
      if (child) await sleep(retryPause)
      else server.log.debug({ folder: server.place.folder }, 'starting PostgreSQL')
      noteWhereItRuns(server.place)
      child = spawnServer(server.programs, server.account, server.place, server.fast)
      pause = shortestPause
    }
    if (spent > longestRecovery) break
    await sleep(pause)
    pause = Math.min(pause + shortestPause, longestPause)
  }
  throw embeddedPostgresNotStarted({ log: server.place.log })
}

function isRunning(child: ChildProcess | undefined): boolean {
  return child !== undefined && child.exitCode === null && child.signalCode === null
}

/** What a server has to say: it serves, it is busy starting or stopping, or there is none. */
async function askServer(superuser: ConnectionSettings): Promise<'ready' | 'wait' | 'nothing'> {
  const client = new Client(superuser)
  // A server that ends while it is asked.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return 'ready'
  } catch (error) {
    if (!(error instanceof DatabaseError)) return 'nothing'
    if (error.code === notYet) return 'wait'
    throw error
  }
}
