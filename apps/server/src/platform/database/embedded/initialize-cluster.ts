import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PostgresPrograms } from './postgres-programs.ts'
import { embeddedPostgresNotInitialized } from './problems.ts'
import { isRoot, type ServerAccount } from './server-account.ts'
import { runAs } from './server-process.ts'

/** What a new cluster needs. */
export interface NewCluster {
  programs: PostgresPrograms
  account: ServerAccount
  /** Folder that the cluster is to have; the folder above belongs to the account. */
  cluster: string
  superuserPassword: string
  log: string
  /** Whether it may be lost when the machine stops: for tests. */
  fast: boolean
}

/**
 * Makes the cluster unless it is there, in a folder beside it that gets its name when all is done: killed half way, nothing of it
 * counts, and the next one removes the rest. Call it while holding the start lock.
 * @throws Problem embedded-postgres-not-initialized
 */
export async function initializeCluster(wanted: NewCluster): Promise<void> {
  if (existsSync(wanted.cluster)) return
  const place = dirname(wanted.cluster)
  const prefix = `${basename(wanted.cluster)}.new-`
  for (const name of readdirSync(place)) {
    if (name.startsWith(prefix)) rmSync(join(place, name), { recursive: true, force: true, maxRetries: 5 })
  }
  const half = join(place, prefix + randomBytes(4).toString('hex'))
  const passwordFile = `${half}.password`
  writeFileSync(passwordFile, wanted.superuserPassword, { mode: 0o600, flag: 'wx' })
  if (isRoot()) chownSync(passwordFile, wanted.account.uid, wanted.account.gid)
  try {
    await runInitdb(wanted, half, passwordFile)
  } catch (error) {
    rmSync(half, { recursive: true, force: true, maxRetries: 5 })
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, wanted.cluster)
}

async function runInitdb(wanted: NewCluster, folder: string, passwordFile: string): Promise<void> {
  const log = openSync(wanted.log, 'a', 0o600)
  const options = [
    ['-D', folder],
    ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile],
    // C sorts the same everywhere and for ever; what people see sorted names its own collation.
    ['-E', 'UTF8', '--locale=C', '--lc-ctype=C.UTF-8', '--data-checksums'],
    wanted.fast ? ['--no-sync'] : [],
  ].flat()
  try {
    const child = spawn(wanted.programs.initdb, options, { ...runAs(wanted.account), stdio: ['ignore', log, log] })
    const code = await new Promise((done, fail) => child.once('exit', done).once('error', fail))
    if (code !== 0) throw embeddedPostgresNotInitialized({ log: wanted.log })
  } finally {
    closeSync(log)
  }
}
