import { setTimeout as sleep } from 'node:timers/promises'
import { databaseUnavailable, translateDatabaseError } from '../../../data-protection/http/translate-database-error.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import { importRunning } from './problems.ts'

// A minute in all: an embedded PostgreSQL that was killed is back in seconds, a server that changes over in some more.
const pauses = [500, 1000, 2000, 4000, 8000, 16_000, 30_000]

/**
 * Does work once more that goes on where it stopped, where PostgreSQL was lost meanwhile.
 * @param onLost told each time
 * @throws what the work throws, and what a database that does not come back throws
 */
export async function goOnWhenLost<Result>(work: () => Promise<Result>, onLost: () => void): Promise<Result> {
  for (let losses = 0; ; losses++)
    try {
      return await work()
    } catch (error) {
      const pause = pauses[losses]
      if (pause === undefined || !(isLost(error) || (losses > 0 && isOwnGhost(error)))) throw error
      onLost()
      await sleep(pause)
    }
}

function isLost(error: unknown): boolean {
  return !(error instanceof Problem) && translateDatabaseError(error)?.code === databaseUnavailable.code
}

/** The server has not noticed yet that the connection which held the run is gone. */
function isOwnGhost(error: unknown): boolean {
  return error instanceof Problem && error.code === importRunning.code
}
