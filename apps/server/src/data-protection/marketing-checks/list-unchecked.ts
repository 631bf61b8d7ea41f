import { asc, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Channel } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import { people } from '../people/tables.ts'
import type { PermissionPurpose } from '../purposes/purposes.ts'

export interface Unchecked {
  id: string
  name: string
  country: string | null
  /** By which a list of people who declined knows them, beside the name. */
  address: string | null
}

const address = sql<
  string | null
>`(select concat_ws(', ', a.street, concat_ws(' ', a.postal_code, a.city)) from diskret.postal_addresses a
  where a.person_id = people.id order by a.id limit 1)`

/** Whom a call or letter may reach once they have been looked up in the country's list (MKT-14); at most 10,000. */
export async function listUnchecked(
  tx: Transaction<'rights'>,
  { purpose, channel }: { purpose: PermissionPurpose; channel: Exclude<Channel, 'email'> },
): Promise<Unchecked[]> {
  const found = await tx
    .select({ id: people.id, name: people.name, country: people.country, address })
    .from(people)
    .innerJoin(sql`diskret.unchecked(${purpose}, ${channel}) u`, eq(people.id, sql`u.person_id`))
    .orderBy(asc(people.id))
    .limit(10_000)
  await recordAudit(tx, { action: 'list', details: { unchecked: purpose, channel, people: found.length } })
  return found
}
