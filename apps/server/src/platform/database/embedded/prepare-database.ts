import { Client } from 'pg'
import type { ConnectionSettings } from './connection-settings.ts'

const owner = 'diskret_owner'
const database = 'diskret'

/**
 * Makes the owner and the database of this installation unless they are there. Each step stands by itself, so that whoever comes
 * after a process that was killed in between goes on.
 * @returns how to connect as the owner
 */
export async function prepareDatabase(superuser: ConnectionSettings, password: string): Promise<ConnectionSettings> {
  const client = new Client(superuser)
  // A connection that is lost between two statements; the next one fails.
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ has_owner: boolean; has_database: boolean; is_closed: boolean }>(`
      select exists (select from pg_roles where rolname = '${owner}') as has_owner,
        exists (select from pg_database where datname = '${database}') as has_database,
        exists (select from pg_database where datname = '${database}' and datacl is not null) as is_closed`)
    const found = rows[0]!
    if (!found.has_owner) {
      await client.query(`create role ${owner} login createrole createdb password ${client.escapeLiteral(password)}`)
    }
    if (!found.has_database) await client.query(`create database ${database} owner ${owner}`)
    if (!found.is_closed) await client.query(`revoke connect on database ${database} from public`)
  } finally {
    await client.end()
  }
  return { ...superuser, user: owner, password, database }
}
