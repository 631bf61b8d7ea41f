import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Services } from '../../data-protection/services.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { compileFilter } from '../lists/compile-filter.ts'
import { countRows, type RowCount } from '../lists/count-rows.ts'
import { matchPeople } from '../people/match-people.ts'
import { compileInvitationCondition, type InvitationsFilter } from './invitations-filter.ts'

const text = z.string().nullable()
/** Somebody who is only invited: told, and gone on a day unless they answer. */
export const invitationAnswer = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  email: text,
  source: text,
  importId: text,
  sentAt: text,
  endsOn: z.string(),
  /** Of the mail that tells them; null where none was made, since there is no address or it is too early. */
  mail: z.enum(['waiting', 'held', 'sent', 'refused']).nullable(),
  recordedAt: z.string(),
})
export type Invitation = z.output<typeof invitationAnswer>

export const invitationSorts = ['ends_on', '-ends_on', '-recorded_at'] as const

export interface InvitationsSelection {
  search?: string | undefined
  /** Whether the message has gone. */
  sent?: boolean | undefined
  import?: string | undefined
  filter?: InvitationsFilter | undefined
}
export interface InvitationsQuery extends InvitationsSelection {
  limit: number
  cursor?: string | undefined
  sort: (typeof invitationSorts)[number]
}

/**
 * One page of those who are invited and have not answered, the first to end first.
 * @throws Problem cursor-unusable
 */
export async function listInvitations(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  query: InvitationsQuery,
): Promise<Page<Invitation>> {
  const after = readCursor(services.keyring, 'invitations', query.sort, query.cursor)
  const byDay = query.sort.endsWith('ends_on')
  const down = query.sort.startsWith('-')
  const key = byDay ? sql`i.ends_on` : sql`i.recorded_at`
  const cast = sql.raw(byDay ? 'date' : 'timestamptz')
  const behind = after
    ? sql`(${key}, i.id) ${sql.raw(down ? '<' : '>')} (${after[0]}::${cast}, ${after[1]}::uuid)`
    : sql`true`
  const { rows } = await tx.execute<Invitation & Record<string, unknown>>(
    sql`select i.id, i.person_id as "personId", p.name,
        (select e.address from diskret.email_addresses e where e.person_id = i.person_id order by e.position, e.id limit 1) as email,
        s.description as source, i.import_id as "importId", ${moment(sql`i.sent_at`)} as "sentAt", i.ends_on::text as "endsOn",
        (select m.state from diskret.notices n join diskret.mail_messages m on m.id = n.mail_id where n.person_id = i.person_id order by n.id desc limit 1) as mail,
        ${moment(sql`i.recorded_at`)} as "recordedAt"
      from diskret.invitations i join diskret.people p on p.id = i.person_id left join diskret.sources s on s.id = i.source_id
      where ${await conditions(tx, query)} and ${behind}
      order by ${key} ${sql.raw(down ? 'desc' : 'asc')}, i.id ${sql.raw(down ? 'desc' : 'asc')} limit ${query.limit + 1}`,
  )
  const page = makePage(services.keyring, 'invitations', query.sort, rows, query.limit, (row) => [
    byDay ? row.endsOn : row.recordedAt,
    row.id,
  ])
  await recordAudit(tx, { action: 'list', details: { people: page.items.length, invitations: true } })
  return page
}

/** How many there are. */
export async function countInvitations(tx: Transaction, selection: InvitationsSelection): Promise<RowCount> {
  return countRows(tx, sql`select i.id from diskret.invitations i where ${await conditions(tx, selection)}`)
}

const moment = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
const gathered = 4000

async function conditions(
  tx: Transaction,
  { search, sent, import: importId, filter }: InvitationsSelection,
): Promise<SQL> {
  const parts = [sql`i.state = 'open'`]
  const filtered = await compileFilter(filter, compileInvitationCondition)
  if (filtered) parts.push(filtered)
  if (sent !== undefined) parts.push(sent ? sql`i.sent_at is not null` : sql`i.sent_at is null`)
  if (importId) parts.push(sql`i.import_id = ${importId}::uuid`)
  if (search?.trim())
    parts.push(sql`i.person_id = any(${sql.param(await matchPeople(tx, search.trim(), gathered))}::uuid[])`)
  return sql.join(parts, sql` and `)
}
