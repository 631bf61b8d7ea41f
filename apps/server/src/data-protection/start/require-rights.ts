import type { Client } from 'pg'
import { databaseRoles, type RoleNames } from '../purposes/role-names.ts'
import { databaseRightsMissing } from './problems.ts'

const extensions = ['pg_trgm', 'unaccent']

/**
 * Looks whether the owner can do what a start needs, before it does anything. On a managed service nobody is superuser, so
 * whoever runs it must be told the very statements.
 * @param client the owner's connection
 * @throws Problem database-rights-missing, with the statements that an administrator of the database must run
 */
export async function requireRights(client: Client, names: RoleNames): Promise<void> {
  const roles = [...databaseRoles.map((role) => names.of(role)), names.door, names.service]
  const { rows } = await client.query<Rights>(
    `select quote_ident(current_user) as login, quote_ident(current_database()) as database,
       (select rolcreaterole or rolsuper from pg_roles where rolname = current_user)
         or (select count(*) from pg_roles where rolname = any($1)) = cardinality($1) as roles,
       pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'usage') as owns,
       has_database_privilege(current_database(), 'create') as creates,
       array(select e.name::text from unnest($2::text[]) as e (name)
         where not exists (select from pg_extension where extname = e.name)
           and not exists (select from pg_available_extension_versions v where v.name = e.name and (v.trusted
             or (select rolsuper from pg_roles where rolname = current_user)))) as extensions`,
    [roles, extensions],
  )
  const statements = statementsFor(rows[0]!)
  if (statements.length > 0) throw databaseRightsMissing({ statements: statements.join(' ') })
}

interface Rights {
  login: string
  database: string
  /** May make roles, or all of them are there. */
  roles: boolean
  owns: boolean
  creates: boolean
  /** Those that are missing and that it may not install. */
  extensions: string[]
}

function statementsFor({ login, database, roles, owns, creates, extensions: missing }: Rights): string[] {
  return [
    ...(roles ? [] : [`alter role ${login} createrole;`]),
    ...(owns ? [] : [`alter database ${database} owner to ${login};`]),
    ...(owns || creates ? [] : [`grant create on database ${database} to ${login};`]),
    ...missing.map((name) => `create extension ${name} schema public;`),
  ]
}
