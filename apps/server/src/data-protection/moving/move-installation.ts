import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { OwnedDatabase } from '../../platform/database/connect-by-url.ts'
import type { DatabaseAddress } from '../../platform/database/logins.ts'
import { lockOfTheStart } from '../start/bring-up.ts'
import { type Copied, copySchema } from './copy-schema.ts'
import { digestTable, sameNotation } from './digest-table.ts'
import { moveSourceInUse, moveTargetInUse } from './problems.ts'
import { storedTables } from './stored-tables.ts'

/** One end of a move: the owner's login, and the login that owns the schemas of jobs and accounts. */
export interface MoveEnd {
  database: OwnedDatabase
  service: { address: DatabaseAddress; user: string; password: string }
}

const longestWait = 20_000
const pause = 250

/**
 * Copies a whole installation from one database to another of the same declarations, and compares every row. The source stays as
 * it is; while it is read nobody else is in it, and no other process can start on it. A target that already holds the same
 * installation to the last row is one whose move was killed after its last step: nothing is copied then.
 * @param doorLogin login of the source's door: while another process is in, rows may still change
 * @throws Problem move-source-in-use, move-target-in-use, move-differs
 */
export async function moveInstallation(
  source: MoveEnd & { doorLogin: string },
  target: MoveEnd,
  progress: (table: string) => void,
): Promise<Copied> {
  const open: Client[] = []
  const connect = async (login: { user: string; password: string }, address: DatabaseAddress) => {
    const client = new Client({ ...address, user: login.user, password: login.password })
    client.on('error', () => {})
    await client.connect()
    open.push(client)
    await client.query(sameNotation)
    return client
  }
  try {
    const from = await connect(source.database.owner, source.database.address)
    const to = await connect(target.database.owner, target.database.address)
    await from.query('select pg_advisory_lock($1)', [lockOfTheStart])
    const { rows } = await to.query<{ other: boolean }>('select pg_try_advisory_lock($1) as other', [lockOfTheStart])
    if (!rows[0]!.other) throw moveTargetInUse({ what: 'another process starts on it, or it is the same database' })
    await waitUntilAlone(from, source)
    await from.query('begin isolation level repeatable read read only')
    if (await isTaken(to)) return await compareAll(from, to)
    const [fromService, toService] = [
      await connect(source.service, source.service.address),
      await connect(target.service, target.service.address),
    ]
    await fromService.query('begin isolation level repeatable read read only')
    const copied: Copied = []
    for (const schema of ['accounts', 'jobs'])
      copied.push(...(await copySchema(fromService, toService, schema, progress)))
    // The company itself goes last: a target without it is one that a killed move left, and the next one begins again.
    copied.push(...(await copySchema(from, to, 'diskret', progress)))
    return copied
  } finally {
    for (const client of open) await client.end().catch(() => {})
  }
}

async function waitUntilAlone(from: Client, { doorLogin, service }: MoveEnd & { doorLogin: string }): Promise<void> {
  const end = performance.now() + longestWait
  for (;;) {
    const { rows } = await from.query<{ others: number }>(
      'select count(*)::int as others from pg_stat_activity where datname = current_database() and usename = any($1)',
      [[doorLogin, service.user]],
    )
    if (rows[0]!.others === 0) return
    if (performance.now() > end) throw moveSourceInUse({})
    await sleep(pause)
  }
}

async function isTaken(to: Client): Promise<boolean> {
  const { rowCount } = await to.query('select from diskret.installation')
  return rowCount !== 0
}

/** @throws Problem move-target-in-use unless both hold the same rows in every table of the company */
async function compareAll(from: Client, to: Client): Promise<Copied> {
  const same: Copied = []
  for (const stored of await storedTables(from, 'diskret')) {
    // Each start notes what its clock shows.
    const table = { ...stored, columns: stored.columns.filter((column) => column !== 'clock_seen') }
    const [left, arrived] = [await digestTable(from, table), await digestTable(to, table)]
    if (left.digest !== arrived.digest || left.rows !== arrived.rows)
      throw moveTargetInUse({ what: 'it holds another installation' })
    same.push({ table: table.name, rows: arrived.rows })
  }
  return same
}
