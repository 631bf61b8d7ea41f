import { and, desc, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Transaction } from '../door/door.ts'
import type { SearchRecord } from './erasure-record.ts'
import type { ErasureCase } from './schemas.ts'
import { erasures } from './tables.ts'

/**
 * Lists erasures, the newest first: what waits for a decision and what was decided, without any identifier.
 * @param state only those; null for all
 * @param after moment and id of the last one of the page before
 */
export async function listErasures(
  tx: Transaction<'rights'>,
  state: 'open' | 'done' | null,
  limit: number,
  after?: { at: string; id: string },
): Promise<z.infer<typeof ErasureCase>[]> {
  const rows = await tx
    .select({
      id: erasures.id,
      person: erasures.personId,
      ground: erasures.ground,
      state: erasures.state,
      recordedAt: erasures.recordedAt,
      checked: erasures.checked,
    })
    .from(erasures)
    .where(
      and(
        state ? eq(erasures.state, state) : undefined,
        after &&
          sql`(date_trunc('milliseconds', ${erasures.recordedAt}), ${erasures.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(sql`date_trunc('milliseconds', ${erasures.recordedAt}) desc`, desc(erasures.id))
    .limit(limit)
  return rows.map(({ checked, recordedAt, ...row }) => {
    const { places, mentions, decisions } = {
      places: [],
      mentions: [],
      decisions: [],
      ...(checked as Partial<SearchRecord>),
    }
    const where = ({ table, id }: { table: string; id: string }) => ({ table, id })
    return {
      ...row,
      erasedAt: recordedAt.toISOString(),
      places: places.map(where),
      mentions: mentions.map(where),
      decisions: decisions.map(({ table, id, decision, reason }) => ({ table, id, decision, reason })),
    }
  })
}
