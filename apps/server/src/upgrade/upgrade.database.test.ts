import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Client } from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { openAccounts } from '../data-protection/accounts/open-accounts.ts'
import { baseChecks } from '../data-protection/doctor/base-checks.ts'
import { examine } from '../data-protection/doctor/examine.ts'
import { digestTable, sameNotation } from '../data-protection/moving/digest-table.ts'
import { type StoredTable, storedTables } from '../data-protection/moving/stored-tables.ts'
import { databaseRoles, roleNames } from '../data-protection/purposes/role-names.ts'
import { features } from '../features.ts'
import { openDiskret } from '../open-diskret.ts'
import { silentLog } from '../platform/log/log.ts'
import { readSettings } from '../platform/settings/read-settings.ts'

// A folder a released version: its database as `pg_dump --inserts --rows-per-insert=200` of Debian's PostgreSQL 15 wrote it after
// `init --practice --sample 24`, an import of three people as invitation, `due`, and the erasure of one of them; and its keys.
const released = new URL('./released/', import.meta.url)
const versions = readdirSync(released)
const folder = mkdtempSync(join(tmpdir(), 'diskret-upgrade-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const operator = { kind: 'operator' } as const

/** Puts the database of a released version back under a name of its own. @returns the owner's URL, and a client past all policies */
async function putBack(version: string): Promise<{ url: string; superuser: Client }> {
  const { superuser, owner } = inject('postgres')
  const { host, port } = superuser
  const database = `upgrade_${randomBytes(6).toString('hex')}`
  const names = roleNames(database)
  const keeper = new Client(superuser)
  await keeper.connect()
  await keeper.query(`create database ${database} owner "${owner.user}"`)
  await keeper.end()
  const maker = new Client({ ...owner, database })
  await maker.connect()
  for (const role of databaseRoles) await maker.query(`create role "${names.of(role)}"`)
  await maker.query(`create role "${names.service}" login noinherit`)
  await maker.end()
  const client = new Client({ ...superuser, database })
  await client.connect()
  await client.query('create extension pg_trgm; create extension unaccent')
  const dump = gunzipSync(readFileSync(new URL(`${version}/database.sql.gz`, released))).toString()
  const mark = /diskret_[0-9a-f]{8}_/g
  await client.query(dump.replace(mark, names.service.replace(/service$/, '')))
  await client.query(`reset all; ${sameNotation}`)
  return {
    url: `postgresql://${owner.user}:${owner.password}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    superuser: client,
  }
}

async function digests(client: Client, tables: StoredTable[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const table of tables) {
    // Each start notes what its clock shows.
    const columns = table.columns.filter((column) => column !== 'clock_seen')
    const { rows, digest } = await digestTable(client, { ...table, columns })
    found[table.name] = `${rows} rows ${digest}`
  }
  return found
}

test.each(versions)(
  'a database made by version %s starts with this one, and everything in it is still right',
  async (version) => {
    const { url, superuser } = await putBack(version)
    const tables = [...(await storedTables(superuser, 'diskret')), ...(await storedTables(superuser, 'accounts'))]
    const before = await digests(superuser, tables)
    expect(before['diskret.people']).toMatch(/^26 rows/)

    const data = join(folder, version)
    cpSync(new URL(`${version}/`, released), `${data}-keys`, { recursive: true })
    const environment = { DATABASE_URL: url }
    const services = await openDiskret(readSettings(environment, { data }), silentLog, { environment })
    const accounts = await openAccounts(services)
    try {
      expect(await digests(superuser, tables)).toEqual(before)
      const checks = [...baseChecks, ...features.flatMap((feature) => feature.checks ?? [])]
      const examination = await examine(services, checks, true)
      expect(examination.checks.filter(({ ok, name }) => !ok && !['disk', 'declarations'].includes(name))).toEqual([])
      expect(await accounts.signIn('mette@example.org', 'a long sentence')).toBeDefined()
      const marketing = await services.door.forPurpose('marketing', operator, async (tx) => {
        const { rows } = await tx.client.query<{ count: number }>('select count(*)::int as count from diskret.people')
        return rows[0]!.count
      })
      expect(marketing).toBeGreaterThan(0)
      // Purposes that the version did not know yet work as well.
      const { rows: closed } = await superuser.query(
        "select role from unnest($1::text[]) role where not has_schema_privilege(role, 'diskret', 'usage')",
        [databaseRoles.map((role) => services.door.names.of(role))],
      )
      expect(closed).toEqual([])
      expect(marketing).toBeLessThan(26)
    } finally {
      await accounts.close()
      await services.close()
      await superuser.end()
    }
  },
)
