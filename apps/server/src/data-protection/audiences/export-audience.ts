import { asc, inArray, sql } from 'drizzle-orm'
import { writeCsv } from '../../platform/files/write-csv.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { disclosures } from '../audit/tables.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { people } from '../people/tables.ts'
import { ownFile } from '../recipients/list-recipient-tasks.ts'
import { type Audience, type AudienceQuestion, listAudience } from './list-audience.ts'
import { exportWithoutReason } from './problems.ts'

const batch = 1000

// Named as SQL does: Drizzle leaves the table's name out in a selection, and the inner table would answer to `id`.
const email = sql<string | null>`(select e.address from diskret.email_addresses e
  where e.person_id = people.id and e.refused_at is null order by e.position, e.id limit 1)`
const telephone = sql<string | null>`(select n.number from diskret.phone_numbers n
  where n.person_id = people.id order by n.position, n.id limit 1)`
const post = sql<
  string | null
>`(select concat_ws(', ', a.street, a.street2, concat_ws(' ', a.postal_code, a.city), a.country)
  from diskret.postal_addresses a where a.person_id = people.id order by a.id limit 1)`

/** What a list needs for its channel and no more (PRI-4). */
const columnsFor = {
  email: { email },
  telephone: { telephone },
  post: { post },
  none: {},
} as const

/**
 * An audience as a CSV file. Each person on it is told of it on request: it is a disclosure, with its reason, in the same
 * transaction (ACC-5). Whoever has not been informed yet is not on it, in time or not (NOT-12).
 * @param reason why it is exported
 * @param recipient who gets the file, where it leaves the company: they are told of later corrections and erasures (article 19)
 * @returns the audience, and the text of the file
 * @throws Problem export-without-reason
 */
export async function exportAudience(
  tx: Transaction,
  question: AudienceQuestion,
  reason: string | undefined,
  recipient?: string,
): Promise<{ audience: Audience; text: string }> {
  if (!reason?.trim()) throw exportWithoutReason({}, [], 'reason')
  const { purpose, channel } = question
  const audience = await listAudience(tx, question, { informedOnly: true })
  const columns = { id: people.id, name: people.name, ...columnsFor[channel ?? 'none'] }
  const rows: (string | null)[][] = []
  for (let at = 0; at < audience.people.length; at += batch) {
    const ids = audience.people.slice(at, at + batch)
    const found = await tx.select(columns).from(people).where(inArray(people.id, ids)).orderBy(asc(people.id))
    rows.push(...found.map((row) => Object.values(row) as (string | null)[]))
    await tx.insert(disclosures).values(
      ids.map((personId) => ({
        id: newId(),
        personId,
        recipient: recipient?.trim() || ownFile,
        // Read by the lapse of unused consents: a list for the channel counts as use (CON-35).
        what: channel ? `audience ${channel}` : 'audience',
        purpose,
        reason: reason.trim(),
        actor: actorId(tx.actor),
      })),
    )
  }
  await recordAudit(tx, {
    action: 'export',
    details: { audience: purpose, channel: channel ?? null, people: audience.permitted },
  })
  return { audience, text: [...writeCsv(Object.keys(columns), rows, { byteOrderMark: true })].join('') }
}
