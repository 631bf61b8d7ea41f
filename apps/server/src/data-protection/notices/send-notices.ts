import { sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Transaction } from '../door/door.ts'
import { mailMessages, mailPeople } from '../mail/tables.ts'
import type { Services } from '../services.ts'

const batch = 500
const system = { kind: 'system' } as const

/** Somebody who is to be informed, and can be by e-mail. */
export interface OpenNotice {
  noticeId: string
  personId: string
  kind: 'art13' | 'art14' | 'invitation'
  /** Held on no basis yet: the message is the one of the invitation. */
  isInvited: boolean
  /** Local day on which the duty began. */
  on: string
  address: string
  language: string | null
  /** Several persons are held with the address, so the mail names nobody. */
  isShared: boolean
}

/**
 * Duties to inform that are open, have no mail yet, and whose person has an address that takes mail: the main one of those. Who
 * is past it has the others tried (NOT-14); who has none is informed by hand.
 */
export async function findOpenNotices(
  tx: Transaction<'rights'>,
  timeZone: string,
  limit: number | null,
  people: readonly string[] | null = null,
): Promise<OpenNotice[]> {
  const { rows } = await tx.client.query<OpenNotice>(
    `select n.id as "noticeId", n.person_id as "personId", n.kind, (n.recorded_at at time zone $1)::date::text as on, a.address, p.language,
        exists (select from diskret.invitations i where i.person_id = n.person_id and i.state = 'open') as "isInvited",
        exists (select from diskret.email_addresses other where other.address = a.address and other.person_id <> n.person_id) as "isShared"
      from diskret.notices n join diskret.people p on p.id = n.person_id
        cross join lateral (select e.address from diskret.email_addresses e where e.person_id = n.person_id and e.refused_at is null
          order by e.position, e.id limit 1) a
      where n.delivered_at is null and n.exemption is null and n.mail_id is null
        and ($3::uuid[] is null or n.person_id = any($3::uuid[]))
      order by a.address, n.person_id limit $2`,
    [timeZone, limit, people],
  )
  return rows
}

/**
 * Makes the notices of articles 13 and 14 that are open: one mail for each address, with a link to the page of whoever reads
 * it; it goes with the next sending (NOT-10, NOT-11).
 * @returns how many persons are informed by them
 */
export async function sendNotices(services: Services): Promise<number> {
  const controller = await services.controller()
  let informed = 0
  for (;;) {
    const made = await services.door.forPurpose('rights', system, async (tx) => {
      const open = await findOpenNotices(tx, controller.timeZone, batch)
      await queueNotices(tx, services, controller.language, open)
      return open.length
    })
    informed += made
    if (made === 0) return informed
  }
}

/**
 * Makes the notices that some people are still owed, at once: the mail leaves after ten seconds, in which it can be taken back.
 * @returns who is informed, and by which mails
 */
export async function sendNoticesTo(
  tx: Transaction<'rights'>,
  services: Services,
  people: readonly string[],
): Promise<{ personIds: string[]; mailIds: string[] }> {
  const controller = await services.controller()
  const open = await findOpenNotices(tx, controller.timeZone, null, people)
  const mailIds = await queueNotices(tx, services, controller.language, open)
  await tx.execute(
    sql`update diskret.mail_messages set next_attempt_at = diskret.clock() + interval '10 seconds' where id = any(${sql.param(mailIds)}::uuid[])`,
  )
  return { personIds: [...new Set(open.map(({ personId }) => personId))], mailIds }
}

async function queueNotices(
  tx: Transaction<'rights'>,
  { settings }: Pick<Services, 'settings'>,
  fallback: 'da' | 'en',
  open: readonly OpenNotice[],
): Promise<string[]> {
  const mails = [...Map.groupBy(open, ({ address, isInvited }) => `${isInvited} ${address}`).values()].map((those) => ({
    id: newId(),
    address: those[0]!.address,
    kind: those[0]!.isInvited ? ('invitation' as const) : ('notice' as const),
    those,
    personIds: [...new Set(those.map(({ personId }) => personId))],
  }))
  if (mails.length === 0) return []
  await tx.insert(mailMessages).values(
    mails.map(({ id, kind, address, those, personIds }) => ({
      id,
      kind,
      recipient: address,
      language: languageOf(those, fallback),
      shared: personIds.length > 1 || those.some(({ isShared }) => isShared),
      state: settings.smtpUrl ? ('waiting' as const) : ('held' as const),
    })),
  )
  await tx
    .insert(mailPeople)
    .values(mails.flatMap(({ id, personIds }) => personIds.map((personId) => ({ id: newId(), mailId: id, personId }))))
  const links = mails.flatMap(({ id, those }) => those.map(({ noticeId }) => ({ id, noticeId })))
  await tx.execute(
    sql`update diskret.notices n set mail_id = l.mail from unnest(
      ${sql.param(links.map(({ noticeId }) => noticeId))}::uuid[], ${sql.param(links.map(({ id }) => id))}::uuid[]) as l(notice, mail)
      where n.id = l.notice`,
  )
  return mails.map(({ id }) => id)
}

function languageOf(those: readonly OpenNotice[], fallback: 'da' | 'en'): 'da' | 'en' {
  const [first] = those
  const isOne = first !== undefined && those.every(({ language }) => language === first.language)
  return isOne && (first.language === 'da' || first.language === 'en') ? first.language : fallback
}
