import { eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Channel } from '../consents/tables.ts'
import { type Actor, isOfficer, rolesOpenTo } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { exceptionOf } from '../marketing-checks/campaigns.ts'
import { people } from '../people/tables.ts'
import type { PermissionPurpose } from '../purposes/purposes.ts'

/** For what, and how people are to be reached. Without a channel everybody whose purpose is open; without a topic any. */
export interface AudienceQuestion {
  purpose: PermissionPurpose
  channel?: Channel | undefined
  topic?: string | undefined
  /** Id of an open campaign that states an exception of the country's act (MKT-12). */
  campaign?: string | undefined
}

/** Whoever may be worked with, and how many may not. */
export interface Audience {
  permitted: number
  /** Ids, in order. */
  people: string[]
  hidden: {
    /** Below five nobody but an officer learns how many. */
    total: number | 'fewer-than-5'
    /** For officers and the operator alone; empty for others. */
    reasons: Record<string, number>
  }
}

/**
 * The role under which an audience is listed: exactly its purpose. An officer, who works for none of them, sees it under
 * `rights`.
 */
export function roleOfAudience(actor: Actor, purpose: PermissionPurpose): PermissionPurpose | 'rights' {
  return !rolesOpenTo(actor).includes(purpose) && isOfficer(actor) ? 'rights' : purpose
}

/**
 * Lists an audience. The policies of the role guard the people as everywhere; the function beneath looks at the rest of what
 * decides, and counts the hidden.
 * @param options `informedOnly` leaves out who has not got their notice yet, as an export does
 * @throws Problem campaign-not-found
 * @see PRI-2, MKT-1, MKT-10, MKT-12, MKT-41, CON-12
 */
export async function listAudience(
  tx: Transaction,
  question: AudienceQuestion,
  { informedOnly = false }: { informedOnly?: boolean } = {},
): Promise<Audience> {
  const { purpose, channel, topic, campaign } = question
  const exception = campaign === undefined ? null : await exceptionOf(tx, campaign)
  const audience = sql`diskret.audience(${purpose}, ${channel ?? null}, ${topic ?? null}, ${exception}) a`
  const rows = await tx
    .select({
      personId: sql<string | null>`a.person_id`,
      reason: sql<string | null>`a.reason`,
      people: sql<string>`a.people`,
    })
    .from(audience)
    .leftJoin(people, eq(people.id, sql`a.person_id`))
    .where(or(isNull(sql`a.person_id`), isNotNull(people.id)))
    .orderBy(sql`a.person_id`)
  const found = rows.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  const uninformed = informedOnly ? await notInformed(tx, found) : new Set<string>()
  const ids = found.filter((id) => !uninformed.has(id))
  const reasons = Object.fromEntries(
    rows.flatMap(({ reason, people: count }) => (reason === null ? [] : [[reason, Number(count)] as const])),
  )
  if (uninformed.size > 0) reasons['not-informed'] = (reasons['not-informed'] ?? 0) + uninformed.size
  const total = Object.values(reasons).reduce((sum, count) => sum + count, 0)
  await recordAudit(tx, {
    action: 'list',
    details: { audience: purpose, channel: channel ?? null, permitted: ids.length, ...(campaign ? { campaign } : {}) },
  })
  const forOfficer = isOfficer(tx.actor)
  return {
    permitted: ids.length,
    people: ids,
    hidden: { total: forOfficer || total >= 5 ? total : 'fewer-than-5', reasons: forOfficer ? reasons : {} },
  }
}

/** Those among them whose notice is open, due or not: data about them goes to nobody before they have it (NOT-11, NOT-12). */
async function notInformed(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.client.query<{ id: string }>(
    `select distinct person_id as id from diskret.notices
      where person_id = any($1::uuid[]) and delivered_at is null and exemption is null`,
    [ids],
  )
  return new Set(rows.map(({ id }) => id))
}
