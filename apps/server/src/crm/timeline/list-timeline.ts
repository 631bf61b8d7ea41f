import { eq } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { entityTag } from '../../platform/http/entity-tag.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { readColleagues } from '../people/read-colleagues.ts'
import { readVaultMarks } from '../vault/read-vault-marks.ts'
import { type TimelineGroup, type TimelineKind, timelineQueries } from './timeline-sources.ts'

/** Something that happened with a person. */
export interface TimelineItem {
  kind: TimelineKind
  /** ISO 8601 with microseconds. */
  at: string
  /** Of the row that says so. */
  id: string
  /** Who did it: a colleague, or `person`, `system`, `operator`; null where nothing says so. */
  actor: { id: string; name: string | null } | null
  details: Record<string, unknown>
  /** Of a note or a task, for `If-Match`. */
  etag: string | null
}

/**
 * One page of what happened with a person, the latest first, as far as the role reads it.
 * @throws Problem person-not-found, cursor-unusable
 */
export async function listTimeline(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  personId: string,
  { limit, cursor, only }: { limit: number; cursor?: string | undefined; only?: TimelineGroup[] | undefined },
): Promise<Page<TimelineItem>> {
  const list = `timeline ${personId} ${only?.join(' ') ?? ''}`
  const after = readCursor(services.keyring, list, '-at', cursor)
  const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId))
  if (!person) throw personNotFound({})
  const queries = timelineQueries(tx.role, only)
  const { rows } =
    queries.length === 0
      ? { rows: [] }
      : await tx.client.query<Row>(
          `select kind, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, id, actor, details
            from (${queries.join(' union all ')}) items
            where $2::timestamptz is null or (at, id, kind) < ($2::timestamptz, $3::uuid, $4::text)
            order by items.at desc, id desc, kind desc limit $5`,
          [personId, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
        )
  if (after === null) await recordAudit(tx, { action: 'look', personId, details: { timeline: true } })
  const page = makePage(services.keyring, list, '-at', rows, limit, ({ at, id, kind }) => [at, id, kind])
  const marks = await readVaultMarks(
    tx,
    page.items.filter(({ details }) => 'noteKind' in details).map(({ id }) => id),
  )
  const colleague = await readColleagues(
    tx,
    page.items.map(({ actor }) => actor),
  )
  return {
    items: page.items.map(({ details: { version, ...details }, actor, ...item }) => ({
      ...item,
      actor: colleague(actor),
      details: marks.has(item.id) ? { ...details, vault: marks.get(item.id) } : details,
      etag: typeof version === 'number' ? entityTag(item.id, version) : null,
    })),
    next: page.next,
  }
}

type Row = Omit<TimelineItem, 'actor' | 'etag'> & { actor: string | null }
