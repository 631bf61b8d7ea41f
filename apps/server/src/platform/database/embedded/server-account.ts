import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { embeddedPostgresAccountMissing } from './problems.ts'

/** The account under which PostgreSQL runs. */
export interface ServerAccount {
  uid: number
  gid: number
}

const accountName = 'nobody'
const execute = 0o1
const readAndExecute = 0o5

/** @returns whether this process runs as root, as which PostgreSQL refuses to run */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * The account for a new database: our own, or `nobody` where we are root. It has to exist by name, for `initdb` looks its name up.
 * @throws Problem embedded-postgres-account-missing
 */
export function accountForNewDatabase(): ServerAccount {
  if (!isRoot()) return { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 }
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (name === accountName) return { uid: Number(uid), gid: Number(gid) }
  }
  throw embeddedPostgresAccountMissing({ account: accountName })
}

/** The account that a database was made for, unless there is none yet or it is root's, who only put it back from a copy. */
export function accountOf(cluster: string): ServerAccount | undefined {
  if (!existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? undefined : { uid, gid }
}

/** Whether an account can walk to a folder and through it, by the modes of all folders above. The path holds no symbolic links. */
export function canEnter(account: ServerAccount, folder: string): boolean {
  if (!grants(account, folder, execute)) return false
  const above = dirname(folder)
  return above === folder || canEnter(account, above)
}

/** Whether an account can run a program. */
export function canRun(account: ServerAccount, program: string): boolean {
  return grants(account, program, readAndExecute) && canEnter(account, dirname(program))
}

function grants(account: ServerAccount, path: string, wanted: number): boolean {
  const { mode, uid, gid } = statSync(path)
  const granted = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode
  return (granted & wanted) === wanted
}
