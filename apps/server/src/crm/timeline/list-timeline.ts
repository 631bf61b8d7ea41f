import { eq } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { type TimelineKind, timelineQueries } from './timeline-sources.ts'

/** Something that happened with a person. */
export interface TimelineItem {
  kind: TimelineKind
  /** ISO 8601 with microseconds. */
  at: string
  /** Of the row that says so. */
  id: string
  details: Record<string, unknown>
}

/**
 * One page of what happened with a person, the latest first, as far as the role reads it.
 * @throws Problem person-not-found, cursor-unusable
 */
export async function listTimeline(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  personId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<TimelineItem>> {
  const list = `timeline ${personId}`
  const after = readCursor(services.keyring, list, '-at', cursor)
  const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId))
  if (!person) throw personNotFound({})
  const { rows } = await tx.client.query<TimelineItem>(
    `select kind, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, id, details
      from (${timelineQueries(tx.role).join(' union all ')}) items
      where $2::timestamptz is null or (at, id, kind) < ($2::timestamptz, $3::uuid, $4::text)
      order by items.at desc, id desc, kind desc limit $5`,
    [personId, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
  )
  if (after === null) await recordAudit(tx, { action: 'look', personId, details: { timeline: true } })
  return makePage(services.keyring, list, '-at', rows, limit, ({ at, id, kind }) => [at, id, kind])
}
