import type { Transaction } from '../door/door.ts'

/** An invitation whose time is up. */
export interface ExpiredInvitation {
  personId: string
  name: string
  /** The day, `YYYY-MM-DD`. */
  on: string
  /** The message went, so the person was asked. */
  wasAsked: boolean
  /** The person said no to something: that is a refusal, no silence. */
  hasObjected: boolean
  waiting: Buffer | null
}

/**
 * Whose time is up without an answer: 14 days after the message, 30 days after the list came in if it could not be sent, or at
 * once after an objection (BAS-26, OBJ-5). Left out are those who asked for restriction, since they want their data stored.
 * @param options.sharingWith only those who share an address with one of these persons
 */
export async function findExpired(
  tx: Transaction<'rights'>,
  until: string,
  { limit = null, sharingWith = null }: { limit?: number | null; sharingWith?: readonly string[] | null } = {},
): Promise<ExpiredInvitation[]> {
  const { rows } = await tx.client.query<ExpiredInvitation>(
    `select i.person_id as "personId", p.name, least(i.ends_on, p.due_for_erasure_on)::text as on, i.sent_at is not null as "wasAsked",
        exists (select from diskret.objections o where o.person_id = i.person_id and o.lifted_at is null) as "hasObjected", i.waiting
      from diskret.invitations i join diskret.people p on p.id = i.person_id
      where i.state = 'open'
        and (i.ends_on <= $1::date or i.person_id in (select d.id from diskret.people d where d.due_for_erasure_on <= $1::date))
        and not exists (select from diskret.legal_bases b where b.person_id = i.person_id and b.closed_at is null)
        and not exists (select from diskret.restrictions r where r.person_id = i.person_id and r.lifted_at is null)
        and ($3::uuid[] is null or i.person_id in (select other.person_id from diskret.email_addresses e
          join diskret.email_addresses other on other.address = e.address where e.person_id = any($3)))
      order by i.ends_on, i.person_id limit $2`,
    [until, limit, sharingWith],
  )
  return rows
}
