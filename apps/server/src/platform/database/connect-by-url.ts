import { parseIntoClientConfig } from 'pg-connection-string'
import type { DatabaseAddress } from './logins.ts'

/** A database and the login that owns it. */
export interface OwnedDatabase {
  /** Without a login: each of Diskret's own goes to the same place. */
  address: DatabaseAddress
  owner: { user: string; password: string }
}

/**
 * Takes a database's URL apart, so that other logins can go to the same place.
 * @param url as libpq knows it; a socket's folder stands in its query (`?host=`)
 */
export function databaseOfUrl(url: string): OwnedDatabase {
  const { user, password, ...address } = parseIntoClientConfig(url)
  return { address, owner: { user: user ?? 'postgres', password: typeof password === 'string' ? password : '' } }
}

/** @returns `host:port/database`, as a database is named to people; never its login */
export function describeDatabase(url: string): string {
  const { host, port, database } = parseIntoClientConfig(url)
  return `${host ?? 'localhost'}:${port ?? 5432}/${database ?? ''}`
}
