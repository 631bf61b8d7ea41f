import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresPrograms } from './postgres-programs.ts'
import { isRoot, type ServerAccount } from './server-account.ts'
import type { ServerPlace } from './server-place.ts'
import { serverSettings } from './server-settings.ts'

/** Names the socket; nothing listens on a port of the network. */
export const socketPort = 5432

const longestLog = 1_000_000
const fastStop = 60_000
const immediateStop = 10_000
const stopPause = 10
// Above what any kernel hands out, so PostgreSQL finds that it does not run.
const noProcess = '2147483647'

/** How a program of PostgreSQL is started: as that account, knowing nothing of our environment, whose settings hold secrets. */
export function runAs(account: ServerAccount): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const identity = isRoot() ? { uid: account.uid, gid: account.gid } : {}
  return { ...identity, cwd: '/', env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' } }
}

/**
 * Starts the server in a session of its own, so that it outlives this process: others may be using it.
 * @returns the process, whose end is of interest only until the server answers
 */
export function spawnServer(
  programs: PostgresPrograms,
  account: ServerAccount,
  place: ServerPlace,
  fast: boolean,
): ChildProcess {
  forgetStrangers(place)
  const log = openLog(place.log)
  try {
    const settings = Object.entries(serverSettings(fast)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const server = spawn(programs.postgres, ['-D', place.cluster, '-k', place.socketFolder, ...settings], {
      ...runAs(account),
      detached: true,
      stdio: ['ignore', log, log],
    })
    server.unref()
    return server
  } finally {
    closeSync(log)
  }
}

function openLog(path: string): number {
  const log = openSync(path, 'a', 0o600)
  if (fstatSync(log).size < longestLog) return log
  closeSync(log)
  renameSync(path, `${path}.previous`)
  return openSync(path, 'a', 0o600)
}

/** The process id of the server that runs on this place, or nothing. */
export function findServer(place: ServerPlace): number | undefined {
  const pid = notedProcess(join(place.cluster, 'postmaster.pid'))
  return pid !== undefined && isServer(pid, place) ? pid : undefined
}

/**
 * Stops the server, breaking off what others do on it; at once where that takes more than a minute.
 * @returns when it has ended
 */
export async function stopServer(place: ServerPlace): Promise<void> {
  const pid = findServer(place)
  if (pid === undefined) return
  for (const [signal, patience] of [['SIGINT', fastStop] as const, ['SIGQUIT', immediateStop] as const]) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return
      throw error
    }
    const end = performance.now() + patience
    while (performance.now() < end) {
      if (!isServer(pid, place)) return
      await sleep(stopPause)
    }
  }
}

/**
 * PostgreSQL refuses to start while the process that its lock files name is alive, be it by now another program that got the same
 * number (after a restart of a container, most of all) or a dead server whose parent never asked for it. So such a number is
 * overwritten; the rest of the file stays, by which PostgreSQL sees whether children of the old server still hold its memory.
 */
function forgetStrangers(place: ServerPlace): void {
  for (const file of [join(place.cluster, 'postmaster.pid'), join(place.socketFolder, `.s.PGSQL.${socketPort}.lock`)]) {
    const pid = notedProcess(file)
    if (pid === undefined || isServer(pid, place)) continue
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\s*\d+/, noProcess))
  }
}

function notedProcess(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return pid > 0 ? pid : undefined
}

function isServer(pid: number, place: ServerPlace): boolean {
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(place.cluster)
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    // No such process.
    return ''
  }
}
