import { and, asc, eq, lte } from 'drizzle-orm'
import { requests } from '../erasure/tables.ts'
import type { DueTask } from '../feature.ts'

/** Cases to be answered by a day; an officer answers, nothing closes by itself (SM-17, SM-18). */
export const requestsToAnswer: DueTask = {
  what: 'answer-request',
  waitsFor: 'officer',
  list: (services, until) =>
    services.door.forPurpose('rights', { kind: 'system' }, async (tx) => {
      const rows = await tx
        .select({ id: requests.id, person: requests.personId, kind: requests.kind, on: requests.dueOn })
        .from(requests)
        .where(and(eq(requests.state, 'received'), lte(requests.dueOn, until)))
        .orderBy(asc(requests.dueOn))
      return rows.map(({ id, person, kind, on }) => ({
        what: `answer-request:${kind}`,
        person,
        on,
        rule: 'REQ-4',
        reference: id,
      }))
    }),
  run: async () => 0,
}
