import { sql } from 'drizzle-orm'
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'
import { technical } from './columns.ts'

/** PostgreSQL's 64-bit transaction id, which never wraps around. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/** Bytes: hashes and sealed contents. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * The id of a row: UUID version 7, made by whoever inserts (`newId()`), since a new row may not be readable by its maker yet
 * and so cannot be returned.
 */
export const id = () => technical(uuid('id').primaryKey())

/** When something came to be, by the one clock. */
export const recordedAt = (name = 'recorded_at') =>
  technical(timestamp(name, { withTimezone: true }).notNull().default(sql`diskret.clock()`))

/** A moment that may be absent; roles that write the table may set it. */
export const moment = (name: string) => technical(timestamp(name, { withTimezone: true }), { changeable: true })
