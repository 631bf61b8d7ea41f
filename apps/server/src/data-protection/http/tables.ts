import { sql } from 'drizzle-orm'
import { index, integer, text, timestamp } from 'drizzle-orm/pg-core'
import { technical } from '../declarations/columns.ts'
import { bytea, id } from '../declarations/common-columns.ts'
import { personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { nobody } from '../declarations/subjects.ts'

/**
 * First answers of requests that carried an `Idempotency-Key`, for 24 hours. An answer is sealed under the key that the
 * client sent, of which only the hash is kept: nobody but who sends the same key again can open it, Diskret included.
 */
export const idempotentAnswers = personalTable(
  'idempotent_answers',
  {
    id: id(),
    /** Of the key and who sent it. */
    digest: technical(bytea('digest').notNull().unique()),
    /** Of what was asked. */
    request: technical(bytea('request').notNull()),
    /** Null while the first request is under way. */
    status: technical(integer('status'), { changeable: true }),
    contentType: technical(text('content_type'), { changeable: true }),
    sealed: technical(bytea('sealed'), { changeable: true }),
    at: technical(timestamp('at', { withTimezone: true }).notNull().default(sql`diskret.clock()`)),
  },
  {
    label: { da: 'Gentagne forespørgsler', en: 'Repeated requests' },
    subjects: nobody('hashes, and answers sealed under keys that only the clients hold'),
    retention: retention.repeatedRequest,
    readers: ['security'],
    writes: { insert: ['security'], update: ['security'], delete: ['security'] },
  },
  (table) => [index('idempotent_answers_at').on(table.at)],
)

/**
 * How often one address has tried what could be guessed: passwords, codes, tokens. In the database, so that several processes
 * count together; of the address only a keyed hash.
 */
export const attempts = personalTable(
  'attempts',
  {
    id: id(),
    /** Keyed hash of the address and what it tried. */
    digest: technical(bytea('digest').notNull().unique()),
    /** When the minute began that is counted. */
    since: technical(timestamp('since', { withTimezone: true }).notNull(), { changeable: true }),
    count: technical(integer('count').notNull(), { changeable: true }),
  },
  {
    label: { da: 'Forsøg', en: 'Attempts' },
    subjects: nobody('keyed hashes of network addresses, for a minute'),
    retention: retention.repeatedRequest,
    readers: ['security'],
    writes: { insert: ['security'], update: ['security'], delete: ['security'] },
  },
  (table) => [index('attempts_since').on(table.since)],
)
