import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { ConnectionSettings } from '../database/embedded/connection-settings.ts'
import { accountForNewDatabase, isRoot } from '../database/embedded/server-account.ts'

/** A PgBouncer in front of the server of a test run. */
export interface Pooler {
  host: string
  port: number
  stop(): Promise<void>
}

const port = 6432
const tries = 100
const pause = 50

/**
 * Starts PgBouncer in transaction mode, as many companies put one before PostgreSQL.
 * @param program path of `pgbouncer`
 * @param superuser by whom it looks passwords up
 */
export async function startPooler(program: string, superuser: ConnectionSettings): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-pooler-'))
  const account = accountForNewDatabase()
  const users = join(folder, 'users.txt')
  writeFileSync(users, `"${superuser.user}" "${superuser.password}"\n`)
  writeFileSync(
    join(folder, 'pgbouncer.ini'),
    `[databases]
* = host=${superuser.host} port=${superuser.port}
[pgbouncer]
listen_addr =
listen_port = ${port}
unix_socket_dir = ${folder}
pool_mode = transaction
auth_type = scram-sha-256
auth_user = ${superuser.user}
auth_file = ${users}
max_client_conn = 500
default_pool_size = 10
server_idle_timeout = 2
`,
  )
  chmodSync(folder, 0o711)
  if (isRoot()) for (const path of [folder, users]) chownSync(path, account.uid, account.gid)
  const child = spawn(program, ['--quiet', join(folder, 'pgbouncer.ini')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    ...(isRoot() ? account : {}),
  })
  const host = folder
  await untilItAnswers(child, { ...superuser, host, port })
  return {
    host,
    port,
    async stop() {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilItAnswers(child: ChildProcess, login: ConnectionSettings): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new Client(login)
    client.on('error', () => {})
    try {
      await client.connect()
      return
    } catch (error) {
      if (attempt === tries || child.exitCode !== null) throw error
      await sleep(pause)
    } finally {
      await client.end().catch(() => {})
    }
  }
}
