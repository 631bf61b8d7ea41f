import { recordAudit } from '../audit/record-audit.ts'
import type { Channel } from '../consents/tables.ts'
import { type Actor, isOfficer, rolesOpenTo } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { exceptionOf } from '../marketing-checks/campaigns.ts'
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
  // Without Drizzle, which takes 10 to 50 ms to map twenty-five thousand ids.
  const { rows } = await tx.client.query<{ person_id: string | null; reason: string | null; people: string }>(
    `select a.person_id, a.reason, a.people from diskret.audience($1, $2, $3, $4) a left join diskret.people p on p.id = a.person_id
      where a.person_id is null or p.id is not null order by a.person_id`,
    [purpose, channel ?? null, topic ?? null, exception],
  )
  const found = rows.flatMap(({ person_id: id }) => (id === null ? [] : [id]))
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
