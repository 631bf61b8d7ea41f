import { and, isNotNull, lte, sql } from 'drizzle-orm'
import type { DueTask } from '../feature.ts'
import { ages } from './tables.ts'

/** Ages that are to be looked at again: somebody grows up, and may decide by themselves. An officer looks; nothing opens by itself. */
export const agesToReview: DueTask = {
  what: 'review-age',
  waitsFor: 'officer',
  list: (services, until) =>
    services.door.forPurpose('rights', { kind: 'system' }, async (tx) => {
      const rows = await tx
        .select({ person: ages.personId, on: ages.until })
        .from(ages)
        .where(
          and(
            isNotNull(ages.until),
            lte(ages.until, until),
            sql`not exists (select from diskret.ages later where later.person_id = ages.person_id and later.recorded_at > ages.recorded_at)`,
          ),
        )
      return rows.map(({ person, on }) => ({ what: 'review-age', person, on: on!, rule: 'CON-36' }))
    }),
  run: async () => 0,
}
