import { sql } from 'drizzle-orm'
import type { DueTask, Feature } from '../feature.ts'
import { attempts, idempotentAnswers } from './tables.ts'

/** First answers go after 24 hours, whether or not another request comes. They are nobody's, so no list names them. */
const oldAnswers: DueTask = {
  what: 'repeated-requests',
  list: async () => [],
  run: ({ door }) =>
    door.forPurpose('security', { kind: 'system' }, async (tx) => {
      const { rowCount } = await tx
        .delete(idempotentAnswers)
        .where(sql`${idempotentAnswers.at} < diskret.clock() - interval '24 hours'`)
      return rowCount ?? 0
    }),
}

/** Nobody's either: keyed hashes of addresses, useless once their minute is over. */
const oldAttempts: DueTask = {
  what: 'old-attempts',
  list: async () => [],
  run: ({ door }) =>
    door.forPurpose('security', { kind: 'system' }, async (tx) => {
      const { rowCount } = await tx.delete(attempts).where(sql`${attempts.since} < diskret.clock() - interval '1 hour'`)
      return rowCount ?? 0
    }),
}

/** What requests leave behind. */
export const requestsFeature: Feature = { name: 'requests', due: [oldAnswers, oldAttempts] }
