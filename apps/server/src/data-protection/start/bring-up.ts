import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'
import { applyObjects, type DatabaseObject, type ObjectDifference } from '../../platform/database/declared-objects.ts'
import type { DatabaseAddress } from '../../platform/database/logins.ts'
import { layFoundation } from '../database-objects/foundation.ts'
import { declarationOf } from '../declarations/personal-table.ts'
import { faultsOfDeclarations } from '../declarations/readable-columns.ts'
import { databaseRoles, type RoleNames, roleNames } from '../purposes/role-names.ts'
import { compareTables } from './compare-tables.ts'
import { databaseObjects } from './database-objects.ts'
import { ensureRoles, type LoginPasswords } from './ensure-roles.ts'
import { databaseTooOld, undeclaredInDatabase } from './problems.ts'
import { requireRights } from './require-rights.ts'

export interface Declarations {
  /** All tables made by `personalTable`. */
  tables: readonly object[]
  /** Functions that features bring themselves. */
  objects: (names: RoleNames) => DatabaseObject[]
}

const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** Taken by whoever brings the database up or moves it away; any number will do, and a session that dies gives it back. */
export const lockOfTheStart = 0x44_49_53_4b

/**
 * Brings the database up to the declarations: roles and logins, migrations of tables, then functions, policies, grants,
 * triggers and indexes, changing differences only. One process does it at a time; the next finds nothing left to do.
 * @param address where the database is
 * @param owner login that owns the database; CREATEROLE, no superuser
 * @param mark names the roles; the database's own name unless it was cloned
 * @returns the names of its roles, and what was changed
 * @throws Problem database-rights-missing with the statements that help; undeclared-in-database when a table or column was made behind the declarations' back
 */
export async function bringUp(
  address: DatabaseAddress,
  owner: { user: string; password: string },
  declarations: Declarations,
  passwords: LoginPasswords,
  mark?: string,
): Promise<{ names: RoleNames; changed: ObjectDifference[] }> {
  const tables = declarations.tables.map(declarationOf)
  const faults = faultsOfDeclarations(tables)
  if (faults.length > 0) throw new Error(`declarations: ${faults.join('; ')}`)
  const client = new Client({ ...address, ...owner })
  // A connection that is lost between two statements; the next one fails.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockOfTheStart])
    const { rows } = await client.query<{ database: string; version: number }>(
      "select current_database()::text as database, current_setting('server_version_num')::int as version",
    )
    const { database, version } = rows[0]!
    if (version < 150_000) throw databaseTooOld({ version: Math.floor(version / 10_000) })
    const names = roleNames(mark ?? database)
    await requireRights(client, names)
    await ensureRoles(client, address, names, passwords)
    await layFoundation(client)
    await migrate(drizzle(client), { migrationsFolder, migrationsSchema: 'diskret_migrations' })
    const undeclared = await compareTables(client, tables)
    if (undeclared.length > 0) throw undeclaredInDatabase({ what: undeclared.join('; ') })
    await client.query('begin')
    await openSchema(client, names)
    const practice = await isPractice(client)
    const changed = await applyObjects(client, databaseObjects(tables, names, practice, declarations.objects))
    await client.query('commit')
    return { names, changed }
  } finally {
    await client.end()
  }
}

async function isPractice(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ practice: boolean }>('select practice from diskret.installation')
  return rows[0]?.practice ?? false
}

/** The roles look into the schema; the door itself does not. */
async function openSchema(client: Client, names: RoleNames): Promise<void> {
  const { rows } = await client.query<{ open: boolean }>(
    // Each of them: a version that brings a new purpose finds the schema open to the others.
    "select bool_and(has_schema_privilege(role, 'diskret', 'usage')) as open from unnest($1::text[]) role",
    [[...databaseRoles.map((role) => names.of(role)), names.service]],
  )
  if (rows[0]?.open) return
  const roles = [...databaseRoles.map((role) => `"${names.of(role)}"`), `"${names.service}"`].join(', ')
  await client.query(`revoke all on schema diskret from public; grant usage on schema diskret to ${roles}`)
}
