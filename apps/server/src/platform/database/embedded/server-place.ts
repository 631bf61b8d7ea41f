import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRoot, type ServerAccount } from './server-account.ts'

/** The folders and files of one database; all of them belong to the account that runs it. */
export interface ServerPlace {
  folder: string
  /** PostgreSQL's own folder. */
  cluster: string
  /** Where its Unix socket is; the path is short enough for one. */
  socketFolder: string
  /** What PostgreSQL and `initdb` had to say. */
  log: string
}

// The kernel allows 103 bytes on macOS and 107 on Linux, and PostgreSQL adds "/.s.PGSQL.5432" and a suffix for its lock.
const longestSocketFolder = 80

/** @param folder where the database is, from its note */
export function serverPlace(folder: string): ServerPlace {
  const inside = join(folder, 'socket')
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return {
    folder,
    cluster: join(folder, 'cluster'),
    socketFolder: Buffer.byteLength(inside) <= longestSocketFolder ? inside : `/tmp/diskret-${hash}`,
    log: join(folder, 'server.log'),
  }
}

/**
 * Makes the folders that are missing, for the account alone.
 * @throws Error when the folder of the socket belongs to somebody else, who could then answer in the database's stead
 */
export function makePlace(place: ServerPlace, account: ServerAccount): void {
  const above = dirname(place.folder)
  if (!existsSync(above)) {
    mkdirSync(above, { recursive: true })
    // Whatever the umask: another account has to walk through.
    if (isRoot()) chmodSync(above, 0o755)
  }
  for (const folder of [place.folder, place.socketFolder]) makePrivateFolder(folder, account)
  // Root put it back from a copy; the folder itself goes last, so that one killed in between begins again.
  if (isRoot() && existsSync(place.cluster) && lstatSync(place.cluster).uid !== account.uid) {
    const names = readdirSync(place.cluster, { recursive: true, encoding: 'utf8' }).reverse()
    for (const name of [...names, '']) lchownSync(join(place.cluster, name), account.uid, account.gid)
    chmodSync(place.cluster, 0o700)
  }
}

function makePrivateFolder(folder: string, account: ServerAccount): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (isRoot()) chownSync(folder, account.uid, account.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const found = lstatSync(folder)
  const isOurs = found.uid === account.uid || found.uid === process.getuid?.()
  if (!found.isDirectory() || !isOurs) throw new Error(`${folder} belongs to another account`)
  // Also what a process left that was killed between making the folder and giving it away.
  if (isRoot() && found.uid !== account.uid) chownSync(folder, account.uid, account.gid)
  if ((found.mode & 0o777) !== 0o700) chmodSync(folder, 0o700)
}
