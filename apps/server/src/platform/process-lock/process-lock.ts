import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Locks between processes that die with the process that holds them.
 *
 * They are the file locks of an empty SQLite database: the kernel gives them up however the process ends, `kill -9` included, and
 * no number of a process is ever compared, so that a number used again by another process changes nothing. Node has no call of
 * its own for file locks, and SQLite is part of it. They hold among containers that share a disk, and inside one process too.
 */
export interface ProcessLock {
  release(): void
}

const sqliteBusy = 5
const firstPause = 5
const longestPause = 100

function tryLock(file: string, statements: string): ProcessLock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec(statements)
  } catch (error) {
    database.close()
    if (isBusy(error)) return undefined
    throw error
  }
  let held = true
  return {
    release() {
      if (held) database.close()
      held = false
    },
  }
}

function isBusy(error: unknown): boolean {
  // The low byte is the kind of error, the others say more about it.
  return error instanceof Error && 'errcode' in error && ((error.errcode as number) & 0xff) === sqliteBusy
}

/** @returns the lock that any number of processes may hold at once, or nothing while somebody holds it alone */
export function tryShared(file: string): ProcessLock | undefined {
  // A transaction takes its lock with its first read, not with BEGIN.
  return tryLock(file, 'begin; select count(*) from sqlite_schema')
}

/** @returns the lock that one process holds alone, or nothing while anybody else holds it in either way */
export function tryExclusive(file: string): ProcessLock | undefined {
  return tryLock(file, 'begin exclusive')
}

/** Whether anybody holds the lock, in either way, this process included. */
export function isHeld(file: string): boolean {
  const lock = tryExclusive(file)
  lock?.release()
  return lock === undefined
}

/**
 * Waits until this process holds the lock alone.
 * @param file path of the lock; made when missing, in a folder that exists
 * @param longestWait milliseconds
 * @returns the lock, or nothing when it was not free in that time
 */
export async function waitForExclusive(file: string, longestWait: number): Promise<ProcessLock | undefined> {
  const end = performance.now() + longestWait
  let pause = firstPause
  for (;;) {
    const lock = tryExclusive(file)
    if (lock || performance.now() > end) return lock
    await sleep(pause)
    pause = Math.min(pause * 2, longestPause)
  }
}
