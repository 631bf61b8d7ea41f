import { dayInZone } from '@diskret/legal-deadlines'
import { asc, eq, type SQL, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { DueTask } from '../feature.ts'
import { setDueForErasure } from '../legal-bases/close-bases.ts'
import { people } from '../people/tables.ts'
import type { Services } from '../services.ts'
import { consents } from './tables.ts'
import { endConsents } from './withdraw-consent.ts'

const system = { kind: 'system' } as const
/** So many at a time, each in a transaction of its own: a sweep may be killed and goes on where it was. */
const batch = 200
/** So many are looked for at once: a look reads every consent that stands, while a batch finds its own by their ids. */
const found = 10_000

// Named as SQL does: Drizzle leaves the table's name out in a selection, and an inner table would answer to `person_id`.
const standing = sql`consents.status in ('ConsentGiven', 'RenewedConsentGiven')`

/** The first day on which a consent is no longer good: the day that stands with it (CON-34). */
const pastItsDay = sql<string>`consents.expires_on`

/**
 * A consent to marketing by electronic mail lapses by passivity after 12 months without a send (CON-35), in Denmark and where
 * the country is not known. A list that was exported for it counts as use; what was sent before it was recorded here is not
 * known, so the months run from the record at the earliest.
 */
const unused = sql<string>`((greatest(consents.recorded_at, consents.given_at,
    (select max(m.sent_at) from diskret.mail_messages m join diskret.mail_people mp on mp.mail_id = m.id
      where mp.person_id = consents.person_id and m.kind = 'marketing' and m.state = 'sent'),
    (select max(d.at) from diskret.disclosures d where d.person_id = consents.person_id and d.purpose = 'marketing' and d.what = 'audience email'))
  at time zone coalesce((select i.time_zone from diskret.installation i), 'UTC'))::date + interval '12 months')::date`

const electronicMarketing = sql`consents.purpose = 'marketing' and consents.channel = 'email'
  and exists (select from diskret.people p where p.id = consents.person_id and coalesce(p.country, 'DK') = 'DK')`

interface Lapse {
  what: string
  rule: string
  /** The day from which it is over, as SQL on `consents`. */
  on: SQL<string>
  where: SQL
}

const lapses: readonly Lapse[] = [
  { what: 'expire-consent', rule: 'CON-34', on: pastItsDay, where: standing },
  { what: 'expire-unused-consent', rule: 'CON-35', on: unused, where: sql`${standing} and ${electronicMarketing}` },
]

/** @param of which ones are looked at; all of them unless given */
async function listLapsing(
  tx: Transaction<'rights'>,
  { on, where }: Lapse,
  until: string,
  of: { ids?: string[]; most?: number } = {},
) {
  const only = of.ids ? sql`consents.id = any(${sql.param(of.ids)}::uuid[]) and` : sql``
  const lapsing = tx
    .select({ id: consents.id, personId: consents.personId, on: sql<string>`(${on})::text` })
    .from(consents)
    .where(sql`${only} ${where} and (${on}) <= ${until}::date`)
    .orderBy(asc(consents.recordedAt))
  return of.most === undefined ? lapsing : lapsing.limit(of.most)
}

/** Consents whose time is over: they become `ConsentExpired`, and what rested on them alone is due for erasure. */
export const lapsedConsents: readonly DueTask[] = lapses.map((lapse) => ({
  what: lapse.what,
  list: async (services, until) =>
    (await services.door.forPurpose('rights', system, (tx) => listLapsing(tx, lapse, until))).map(
      ({ personId, on }) => ({
        what: lapse.what,
        person: personId,
        on,
        rule: lapse.rule,
      }),
    ),
  run: (services) => expireAll(services, lapse),
}))

async function expireAll(services: Services, lapse: Lapse): Promise<number> {
  const { timeZone } = await services.controller()
  const today = dayInZone(services.clock.now(), timeZone)
  const inRights = <Result>(work: (tx: Transaction<'rights'>) => Promise<Result>) =>
    services.door.forPurpose('rights', system, work)
  for (let done = 0; ; ) {
    const ids = (await inRights((tx) => listLapsing(tx, lapse, today, { most: found }))).map(({ id }) => id)
    for (let from = 0; from < ids.length; from += batch)
      done += await inRights(async (tx) => {
        // Once more: somebody may have withdrawn, or been written to, since the look.
        const due = await listLapsing(tx, lapse, today, { ids: ids.slice(from, from + batch) })
        for (const { id, personId } of due) await expireConsent(tx, id, personId, lapse.rule)
        return due.length
      })
    if (ids.length < found) return done
  }
}

async function expireConsent(tx: Transaction<'rights'>, id: string, personId: string, rule: string): Promise<void> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
  await endConsents(tx, personId, [id], 'ConsentExpired')
  await setDueForErasure(tx, personId)
  await recordAudit(tx, { action: 'withdraw', personId, details: { consent: id, expired: rule } })
}
