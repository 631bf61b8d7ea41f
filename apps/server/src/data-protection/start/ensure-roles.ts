import type { Client } from 'pg'
import { type DatabaseAddress, ensurePassword } from '../../platform/database/logins.ts'
import { databaseRoles, importerRole, type RoleNames } from '../purposes/role-names.ts'

export interface LoginPasswords {
  door: string
  service: string
}

/**
 * Makes the roles of the purposes and desks and the two logins, where they are missing. The door may become any of them,
 * and inherits none; it owns nothing. The service owns the schemas of jobs and accounts.
 * @param owner the owner's connection; needs CREATEROLE, no superuser
 * @throws Error when a login could pass policies: superuser, BYPASSRLS or owner of a table
 */
export async function ensureRoles(
  owner: Client,
  address: DatabaseAddress,
  names: RoleNames,
  passwords: LoginPasswords,
): Promise<void> {
  const all = [...databaseRoles.map((role) => names.of(role)), names.door, names.service]
  const { rows: there } = await owner.query<{ rolname: string }>(
    'select rolname::text from pg_roles where rolname = any($1)',
    [all],
  )
  const known = new Set(there.map(({ rolname }) => rolname))
  const { rows: version } = await owner.query<{ number: number }>(
    "select current_setting('server_version_num')::int as number",
  )
  const modern = version[0]!.number >= 160_000
  for (const role of databaseRoles) {
    const name = names.of(role)
    if (!known.has(name)) await owner.query(`create role "${name}" nologin`)
  }
  for (const login of [names.door, names.service])
    if (!known.has(login)) await owner.query(`create role "${login}" login noinherit`)
  const { rows: members } = await owner.query<{ role: string }>(
    `select r.rolname::text as role from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member where l.rolname = $1`,
    [names.door],
  )
  const granted = new Set(members.map(({ role }) => role))
  for (const role of databaseRoles) {
    const name = names.of(role)
    if (!granted.has(name))
      await owner.query(`grant "${name}" to "${names.door}"${modern ? ' with inherit false, set true' : ''}`)
  }
  const { rows } = await owner.query<{ database: string; open: boolean; reach: boolean }>(
    `select current_database()::text as database, has_database_privilege('public', current_database(), 'connect') as open,
      has_database_privilege($1, current_database(), 'connect') and has_database_privilege($2, current_database(), 'create')
        and has_database_privilege($3, current_database(), 'temporary') as reach`,
    [names.door, names.service, names.of(importerRole)],
  )
  const { database, open, reach } = rows[0]!
  if (open) await owner.query(`revoke all on database "${database}" from public`)
  if (open || !reach) {
    await owner.query(`grant connect on database "${database}" to "${names.door}", "${names.service}"`)
    await owner.query(`grant create, temporary on database "${database}" to "${names.service}"`)
    // An import decides about a whole list in tables that go with its transaction.
    await owner.query(`grant temporary on database "${database}" to "${names.of(importerRole)}"`)
  }
  await ensurePassword(owner, address, { name: names.door, password: passwords.door })
  await ensurePassword(owner, address, { name: names.service, password: passwords.service })
  await refusePowerfulLogin(owner, names.door)
}

/** A login that owns a table, is superuser or has BYPASSRLS passes every policy. */
async function refusePowerfulLogin(owner: Client, login: string): Promise<void> {
  const { rows } = await owner.query<{ powerful: boolean }>(
    `select r.rolsuper or r.rolbypassrls or exists (select from pg_class c where c.relowner = r.oid) as powerful from pg_roles r where r.rolname = $1`,
    [login],
  )
  if (rows[0]?.powerful)
    throw new Error(`the login ${login} could pass every policy: it must own nothing and have no BYPASSRLS`)
}
