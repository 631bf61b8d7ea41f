import { createHash } from 'node:crypto'
import { type AccessRole, accessRoles } from './purposes.ts'

/** The role of the program that imports lists: no request can choose it. */
export const importerRole = 'importer'
export type DatabaseRole = AccessRole | typeof importerRole

export const databaseRoles: readonly DatabaseRole[] = [...accessRoles, importerRole]

/** How the roles and logins of one installation are called in its PostgreSQL cluster. */
export interface RoleNames {
  prefix: string
  of(role: DatabaseRole): string
  /** The login that works: owns nothing, and has no right outside the door. */
  door: string
  /** The login that owns the schemas of jobs and accounts, and is in no purpose. */
  service: string
}

/**
 * Roles belong to the whole cluster, so their names begin with the installation's mark.
 * @param database name of the installation's database
 * @throws Error when a name exceeds PostgreSQL's 63 bytes, at which it would be cut and two purposes become one role
 */
export function roleNames(database: string): RoleNames {
  const prefix = `diskret_${createHash('sha256').update(database).digest('hex').slice(0, 8)}`
  const name = (suffix: string) => {
    const whole = `${prefix}_${suffix.replaceAll('-', '_')}`
    if (Buffer.byteLength(whole) > 63) throw new Error(`the role name ${whole} is longer than PostgreSQL keeps`)
    return whole
  }
  return { prefix, of: name, door: name('door'), service: name('service') }
}
